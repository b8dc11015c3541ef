// Plans the import of exported tables: afterwards the atlas says what they say, under the same identifiers.
import type { Runner } from '#cypher/database.ts';
import type { NodeRow } from '#cypher/graph.ts';
import { findAtlas, nodes } from '#cypher/statements.generated.ts';
import type { Change, Label } from '../../atlas/commit.ts';
import type { Stored } from '../../atlas/record.ts';
import { readNodes } from '../apply/image.ts';
import type { Plan } from '../batch/plan.ts';
import { type Note, note } from '../note.ts';
import type { Pacing } from '../pace.ts';
import type { RowChange, RowReport } from '../report.ts';
import type { AtlasTable } from './atlas-tables.ts';
import { rowReader } from './cells-of-row.ts';
import { districtNames } from './district-names.ts';
import {
  differing,
  draftRecords,
  findStored,
  isRefused,
  type RecordDraft,
  refuseLoose,
  requireWhole,
} from './plan-records.ts';
import { idsAtEnds, type NameOf, type PlannedDistricts, planDistricts, planTies } from './plan-ties.ts';
import { ATLAS_TABLE, atlasColumns, recordTables, tieTables } from './tables.ts';

const plain = (file: string) => file.replace(/\.csv$/, '');

/** What the table `atlas` says; an atlas that has a profile keeps its own. */
async function planCity(
  runner: Runner,
  { name, table }: AtlasTable,
  profiles: ReadonlySet<string>,
): Promise<{ profile?: Change['profile']; rows: RowReport[] }> {
  const atlas = (await findAtlas(runner))!;
  const reader = rowReader(table, 'Atlas');
  const [row] = table.rows;
  if (!row) return { rows: [] };
  const notes: Note[] = [];
  const { profile = null, fictional = null } = reader.values(row, atlasColumns, notes);
  const about = { table: name, line: row.line, label: 'Atlas' as const, name: profile as string | null };
  const refused = (more: Note): { rows: RowReport[] } => ({
    rows: [{ ...about, outcome: 'REFUSED', changes: [], notes: [...notes, more] }],
  });
  if (profile === null) return { rows: [{ ...about, outcome: 'UNCHANGED', changes: [], notes }] };
  if (!profiles.has(profile as string)) {
    const known = [...profiles].join(', ');
    return refused(note('faulty', { column: 'profile', value: profile as string }, { reason: known }));
  }
  if (atlas.profile !== null) {
    const isSame = atlas.profile === profile && (atlas.fictional ?? false) === (fictional ?? false);
    if (isSame) return { rows: [{ ...about, outcome: 'UNCHANGED', changes: [], notes }] };
    const own = `${atlas.profile}${atlas.fictional ? ', fictional' : ''}`;
    return refused(note('otherAtlas', { column: 'profile', value: profile as string }, { own }));
  }
  const changes = [
    { field: 'profile', from: null, to: profile },
    { field: 'fictional', from: atlas.fictional, to: fictional },
  ];
  const taken = { profile: profile as string, fictional: fictional as unknown as boolean };
  return { profile: taken, rows: [{ ...about, outcome: 'CREATED', changes, notes }] };
}

const tableOf = (tables: readonly AtlasTable[], { name }: { name: string }) =>
  tables.find((table) => table.name === plain(name));

/** Names of the records that the atlas has or will have, as far as ties ask for them. */
async function namesFor(
  runner: Runner,
  records: ReadonlyMap<Label, RecordDraft[]>,
  tables: readonly AtlasTable[],
): Promise<NameOf> {
  const names = new Map<Label, Map<string, string | null>>();
  const add = (label: Label, { id, properties: { name, title } }: Pick<Stored, 'id' | 'properties'>) => {
    if (!names.has(label)) names.set(label, new Map());
    names.get(label)!.set(id, ((name ?? title) as string | undefined) ?? null);
  };
  for (const of of tieTables) {
    const table = tableOf(tables, of);
    for (const [label, ids] of table ? idsAtEnds(table, of) : [])
      for (const stored of (await readNodes(runner, label, ids)).values()) add(label, stored);
  }
  for (const [label, drafts] of records)
    for (const { id, stored, properties } of drafts.filter((draft) => !isRefused(draft)))
      add(label, { id, properties: { ...stored?.properties, ...properties } });
  return (label, id) => names.get(label)?.get(id);
}

/** Reads every table of records. */
async function readRecords(
  runner: Runner,
  tables: readonly AtlasTable[],
  pacing: Pacing,
): Promise<Map<Label, RecordDraft[]>> {
  const records = new Map<Label, RecordDraft[]>();
  for (const of of recordTables) {
    const table = tableOf(tables, of);
    if (!table) continue;
    const drafts = await draftRecords(table, of, pacing);
    await findStored(runner, of.label, drafts);
    for (const draft of drafts) requireWhole(draft);
    records.set(of.label, drafts);
  }
  return records;
}

/** The districts that cells may name: those of the tables, and those of the atlas that the tables do not have. */
async function readDistrictNames(runner: Runner, records: ReadonlyMap<Label, RecordDraft[]>) {
  const drafts = (records.get('District') ?? []).filter((draft) => !isRefused(draft));
  const own = new Map(drafts.map(({ id, properties }) => [id, { id, properties }]));
  const stored = (await nodes.District.listAll(runner)) as unknown as Stored[];
  const inTables = districtNames([...own.values()]);
  const all = districtNames([...own.values(), ...stored.filter(({ id }) => !own.has(id))]);
  return {
    nameOf: all.nameOf,
    idsOf: (word: string) => (inTables.idsOf(word).length ? inTables.idsOf(word) : all.idsOf(word)),
  };
}

/** Plans the districts of records, and refuses records that point at others which there are not. */
async function placeRecords(
  runner: Runner,
  records: ReadonlyMap<Label, RecordDraft[]>,
): Promise<Map<Label, PlannedDistricts>> {
  await refuseLoose(runner, 'District', records.get('District') ?? []);
  const districts = await readDistrictNames(runner, records);
  const placed = new Map<Label, PlannedDistricts>();
  for (const { label, districts: tie } of recordTables) {
    const drafts = records.get(label) ?? [];
    if (tie) placed.set(label, await planDistricts(runner, tie, drafts, districts));
    if (label !== 'District') await refuseLoose(runner, label, drafts);
  }
  return placed;
}

/**
 * Plans the import of exported tables. Identifiers are kept; of a record that the atlas has, what differs is changed, an
 * empty cell included; nothing is taken away that the tables do not speak of. An atlas without profile takes over theirs.
 * @param profiles codes of the profiles that there are
 */
export async function planAtlas(
  runner: Runner,
  tables: readonly AtlasTable[],
  profiles: ReadonlySet<string>,
  pacing: Pacing = {},
): Promise<Plan> {
  const change: Change = {};
  const rows: RowReport[] = [];
  const city = tableOf(tables, { name: ATLAS_TABLE });
  if (city) {
    const planned = await planCity(runner, city, profiles);
    rows.push(...planned.rows);
    if (planned.profile) change.profile = planned.profile;
  }
  const records = await readRecords(runner, tables, pacing);
  const placed = await placeRecords(runner, records);
  for (const { label, districts: tie } of recordTables) {
    const drafts = records.get(label) ?? [];
    const kept = new Set(drafts.filter((draft) => !isRefused(draft)).map(({ id }) => id));
    const { set, gone, changes } = placed.get(label) ?? { set: [], gone: [], changes: new Map() };
    const isKept = ({ source }: { source: string }) => kept.has(source);
    if (tie && set.some(isKept))
      change.relationships = { ...change.relationships, [tie]: set.filter(isKept) };
    if (tie && gone.some(isKept))
      change.deletedRelationships = { ...change.deletedRelationships, [tie]: gone.filter(isKept) };
    const written: NodeRow[] = [];
    for (const draft of drafts) {
      const differs = isRefused(draft) ? null : differing(draft);
      if (differs) written.push(differs.row);
      rows.push(reportOf(draft, differs?.changes ?? [], changes.get(draft)));
    }
    if (written.length) change.nodes = { ...change.nodes, [label]: written };
  }
  const nameOf = await namesFor(runner, records, tables);
  for (const of of tieTables) {
    const table = tableOf(tables, of);
    if (!table) continue;
    const planned = await planTies(runner, table, of, nameOf, pacing);
    rows.push(...planned.rows);
    if (planned.set.length)
      change.relationships = { ...change.relationships, [of.relationship]: planned.set };
  }
  return { change, rows, newPrincipals: [] };
}

function reportOf(draft: RecordDraft, changes: RowChange[], placed: RowChange | undefined): RowReport {
  const { table, line, label, id, properties, stored, notes } = draft;
  const said = properties.name ?? properties.title ?? stored?.properties.name ?? stored?.properties.title;
  const about = { table, line, label, name: (said as string | undefined) ?? null, notes };
  if (isRefused(draft)) return { ...about, outcome: 'REFUSED', changes: [] };
  const all = [...changes, ...(placed ? [placed] : [])];
  const outcome = !stored ? 'CREATED' : all.length ? 'UPDATED' : 'UNCHANGED';
  return { ...about, outcome, record: id, changes: all };
}
