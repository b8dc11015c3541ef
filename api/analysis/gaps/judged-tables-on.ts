// Judges all tables of gaps on the threads of a pool.

import { expectedSharing } from '../nulls/bicm-pairs.ts';
import { type CurveballTables, curveballOn } from '../nulls/curveball-on.ts';
import { observedTable } from '../nulls/curveball-samples.ts';
import { fitPicks } from '../nulls/fit-picks.ts';
import { cellsOf, type Groups, type GroupTable } from '../nulls/group-tables.ts';
import { homesOf } from '../nulls/homes.ts';
import { type Judgeable, judge } from '../nulls/judge.ts';
import type { LabelSets } from '../nulls/label-permutation.ts';
import { labelPermutationOn } from '../nulls/label-permutation-on.ts';
import { strataOf } from '../nulls/strata.ts';
import type { Pool, RunOptions } from '../pool.ts';
import { countedProjects, firstLabels, sectorsOfProjects, withProjects } from './counted.ts';
import type { GapSubject } from './gap-subject.ts';
import type { JudgedCell, JudgedTable, JudgedTables } from './judged-table.ts';
import { type GapTableId, gapTables, type NullModel } from './table-list.ts';

/** Samples of a null unless somebody asks for others. */
export const SAMPLES = 2000;

/** What sampling takes. */
export interface JudgeOptions {
  readonly samples: number;
  readonly seed: number;
}

/** Share of the work that curveball is; permutations are quick. */
const CURVEBALL_PART = 0.9;

/**
 * Judges every table of which something is known. Pairs of groups, combinations and districts are held against
 * curveball within start years; where members come from the own district or field more often than from elsewhere, so
 * they do in the null (see `fitPicks`), or every district would seem to keep to itself. Tables of labels are held
 * against permutations within start years; sectors by fields too, unless members come from the own field.
 * The bytes depend on subject, samples and seed alone.
 * @throws RangeError for a table of too many cells; the signal's reason when stopped
 */
export async function judgedTablesOn(
  pool: Pool,
  whole: GapSubject,
  { samples, seed }: JudgeOptions,
  { signal, onProgress = () => {} }: RunOptions = {},
): Promise<JudgedTables> {
  const counted = countedProjects(whole);
  const subject = withProjects(whole, counted);
  const { affiliation, districts, fields } = subject;
  const strata = strataOf(affiliation.projects, subject.startYears);
  const homes = [districts, fields].map((labels) => homesOf(labels.principals, labels.projects));
  const picks = fitPicks(
    affiliation,
    homes.filter((one) => one !== null),
  );
  const shareOf = (place: number) => picks?.ways.find((way) => way.homes === homes[place])?.share ?? 0;
  const [ownDistrict, ownField] = [shareOf(0), shareOf(1)];
  const asked = groupTablesOf(subject, ownField > 0);
  const curved = await curveballOn(
    pool,
    { affiliation, strata, picks, tables: asked.flatMap(({ counts }) => counts), samples, seed },
    { signal, onProgress: (share) => onProgress(CURVEBALL_PART * share) },
  );
  const found = new Map<GapTableId, JudgedTable>();
  const model: NullModel = picks ? 'CURVEBALL_OWN' : 'CURVEBALL';
  for (const { id, counts, names } of asked) {
    const sampled = counts.map((table) => sampledOf(curved, asked, table));
    found.set(id, { id, null: model, cells: groupCells(sampled, cellsOf(counts[0]), names) });
  }
  if (subject.sectors) withSecondOpinion(found, subject, strata);
  const crossed = labelTablesOf(subject).filter(({ id }) => !found.has(id));
  for (const [place, { id, rows, columns, names }] of crossed.entries()) {
    const table = { rows, columns, strata };
    const sampled = await labelPermutationOn(pool, table, { samples, seed }, { signal });
    const cells = judge(sampled).map((cell, i) => ({
      ...cell,
      labels: [names[0][Math.floor(i / columns.count)], names[1][i % columns.count]],
    }));
    found.set(id, { id, null: 'PERMUTATION', cells });
    onProgress(CURVEBALL_PART + ((1 - CURVEBALL_PART) * (place + 1)) / crossed.length);
  }
  const tables = gapTables.map(({ id }) => found.get(id)).filter((table) => table !== undefined);
  return { samples, seed, counted, picks: { ownDistrict, ownField }, mixing: curved.mixing, tables };
}

/** A table of groups: what it counts, joint projects beside it if they are not what it counts. */
interface Asked {
  readonly id: GapTableId;
  readonly counts: readonly GroupTable[];
  /** Names of groups, and of labels where a cell has one. */
  readonly names: readonly (readonly string[])[];
}

function groupTablesOf({ sectors, districts, fields }: GapSubject, acrossFields: boolean): Asked[] {
  const asked: Asked[] = [];
  const both = (kind: GroupTable['kind'], groups: Groups): GroupTable[] => [
    { kind, groups, weight: 'NEWMAN' },
    { kind, groups, weight: 'PROJECTS' },
  ];
  if (sectors) {
    const groups = { of: sectors.of, count: sectors.names.length };
    const names = [sectors.names, sectors.names];
    asked.push({ id: 'sectorPairs', counts: both('PAIRS', groups), names });
    asked.push({ id: 'sectorCombinations', counts: [{ kind: 'SETS', groups, weight: 'PROJECTS' }], names });
    if (acrossFields) {
      const counts: GroupTable[] = [{ kind: 'ACROSS', groups, labels: fields.projects, weight: 'PROJECTS' }];
      asked.push({ id: 'sectorField', counts, names: [sectors.names, fields.names] });
    }
  }
  const of = firstLabels(districts.principals);
  if (of.some((district) => district >= 0)) {
    const groups = { of, count: districts.names.length };
    const names = [districts.names, districts.names];
    asked.push({ id: 'districts', counts: both('REST', groups), names });
    asked.push({ id: 'districtPairs', counts: both('PAIRS', groups), names });
  }
  return asked;
}

function sampledOf(curved: CurveballTables, asked: readonly Asked[], table: GroupTable): Judgeable {
  return curved.tables[asked.flatMap(({ counts }) => counts).indexOf(table)];
}

function groupCells(
  [own, projects]: readonly Judgeable[],
  groups: readonly (readonly number[])[],
  names: readonly (readonly string[])[],
): JudgedCell[] {
  const beside = projects && judge(projects);
  return judge(own, { beside: projects }).map((cell, i) => ({
    ...cell,
    labels: groups[i].map((group, place) => (names[place] ?? names[0])[group]),
    ...(beside && { projects: besideOf(beside[i]) }),
  }));
}

function besideOf({ observed, expected, sd, z }: JudgedCell['projects'] & object) {
  return { observed, expected, sd, z };
}

/** What the configuration model expects, for pairs of sectors. */
function withSecondOpinion(
  found: Map<GapTableId, JudgedTable>,
  subject: GapSubject,
  strata: ReturnType<typeof strataOf>,
): void {
  const table = found.get('sectorPairs')!;
  const groups = { of: subject.sectors!.of, count: subject.sectors!.names.length };
  const expected = expectedSharing(subject.affiliation, strata, groups);
  const observed = observedTable(subject.affiliation, { kind: 'PAIRS', groups, weight: 'ONE' });
  const cells = table.cells.map((cell, i) => ({
    ...cell,
    coParticipations: { observed: observed[i], expected: expected[i] },
  }));
  found.set('sectorPairs', { ...table, cells });
}

/** A table of two kinds of labels of projects. */
interface Crossed {
  readonly id: GapTableId;
  readonly rows: LabelSets;
  readonly columns: LabelSets;
  readonly names: readonly [readonly string[], readonly string[]];
}

function labelTablesOf(subject: GapSubject): Crossed[] {
  const { sectors, districts, fields, domains } = subject;
  const [ofDomain, ofField, ofDistrict] = [domains.projects, fields.projects, districts.projects];
  const all: Crossed[] = [
    { id: 'domainField', rows: ofDomain, columns: ofField, names: [domains.names, fields.names] },
    { id: 'domainDistrict', rows: ofDomain, columns: ofDistrict, names: [domains.names, districts.names] },
    { id: 'fieldDistrict', rows: ofField, columns: ofDistrict, names: [fields.names, districts.names] },
    {
      id: 'sectorField',
      rows: sectorsOfProjects(subject),
      columns: ofField,
      names: [sectors?.names ?? [], fields.names],
    },
  ];
  return all.filter(({ rows, columns }) => rows.labels.length > 0 && columns.labels.length > 0);
}
