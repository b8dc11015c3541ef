// From the rows of a list of principals or projects to the change that makes the atlas say the same.
import type { Runner, Value } from '#cypher/database.ts';
import type { NodeRow } from '#cypher/graph.ts';
import { nodes } from '#cypher/statements.generated.ts';
import { changedProperties, newId, type Properties, type Stored } from '../../atlas/record.ts';
import { columnOf } from '../meaning/row.ts';
import { type NoteCode, note, refuses } from '../note.ts';
import { type RowLabel, type RowReport, refusedRow } from '../report.ts';
import { readDistricts } from './districts.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import type { Plan, PlanInput } from './plan.ts';
import { principals } from './principal.ts';
import { projects } from './project.ts';
import type { RecordKind, Settle } from './record-kind.ts';
import { indexStored } from './stored.ts';
import { type Target, targetsOf } from './target.ts';

/** A record that a second key names: kept as absorbed by the record, as a merge by hand keeps it. */
function absorbedRow({ sourceKey, key, properties }: Draft, into: string, at: string): NodeRow {
  const name = (properties.name as string | undefined) ?? key!;
  return { id: newId(), properties: { name, status: 'ACTIVE', sourceKey, archivedAt: at, mergedInto: into } };
}

function reportRows(
  { id, stored, sayings }: Target,
  label: RowLabel,
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED',
): RowReport[] {
  return sayings.map(({ draft: { line, notes, properties }, fills }, i) => {
    const name = (properties.name ?? stored?.properties.name ?? null) as string | null;
    const row = { line, name, label, changes: [], notes, record: id };
    if (i > 0) return { ...row, outcome: 'MERGED', intoLine: sayings[0]!.draft.line };
    return { ...row, outcome: fills && stored ? 'MERGED' : outcome };
  });
}

function refuseRows({ sayings }: Target, label: RowLabel, code: NoteCode, column: string): RowReport[] {
  return sayings.map(({ draft: { line, notes, key } }) =>
    refusedRow(line, label, key, [...notes, note(code, { column })]),
  );
}

/** Drafts of the rows that can be read; the others are refused. */
function draftRows(kind: RecordKind, input: PlanInput, reports: RowReport[]): Draft[] {
  const drafts: Draft[] = [];
  for (const row of input.rows) {
    if (!row.values.name && !row.values.key)
      row.notes.push(note('missing', { column: columnOf(input.meaning, 'name') }));
    if (row.notes.some(refuses))
      reports.push(refusedRow(row.line, kind.label, row.texts.name ?? null, row.notes));
    else drafts.push(kind.draft(row, input));
  }
  return drafts;
}

/** Whether both are lists of the same items: in no list does the order say anything. */
function sameItems(a: Value | undefined, b: Value | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** What is to be written of one record: the properties that differ, null where none does; or why it cannot be. */
type Verdict = { written: Properties | null } | { refusal: NoteCode; field: string };

function judge(target: Target, settle: Settle, { appliedBefore }: PlanInput): Verdict {
  const { id, stored, sayings } = target;
  if (stored?.properties.archivedAt) return { refusal: 'archived', field: 'key' };
  const first = sayings[0]!.draft;
  const settled = settle(id, fold(target), stored?.properties ?? null);
  if ('refusal' in settled) return settled;
  const made = { name: first.key, status: 'ACTIVE', ...settled.properties, sourceKey: first.sourceKey };
  const next: Properties = stored ? settled.properties : made;
  const before = stored?.properties ?? {};
  const changed = changedProperties(before, next).filter((code) => !sameItems(before[code], next[code]));
  if (changed.length === 0) return { written: null };
  if (stored && appliedBefore) {
    first.notes.push(note('appliedBefore'));
    return { written: null };
  }
  first.notes.push(...settled.notes);
  return { written: Object.fromEntries(changed.map((code) => [code, next[code]!])) };
}

/**
 * Plans an import of principals or projects: which records are made, changed or left, row by row. A row with the key of
 * a record replaces what it says; a row that names it by the way adds what is missing. Empty cells say nothing.
 */
export async function planRecords(runner: Runner, input: PlanInput): Promise<Plan> {
  const kind = input.meaning.kind === 'projects' ? projects : principals;
  const reports: RowReport[] = [];
  const drafts = draftRows(kind, input, reports);
  const all = (await nodes[kind.label].listAll(runner)) as unknown as Stored[];
  const targets = targetsOf(drafts, indexStored(all), kind.sameName);
  const districts = await readDistricts(runner, kind.tie, targets, input);
  const settle = await kind.settler(runner, targets, input);
  const rows: NodeRow[] = [];
  for (const target of targets) {
    const { id, stored } = target;
    const verdict = judge(target, settle, input);
    if ('refusal' in verdict) {
      reports.push(
        ...refuseRows(target, kind.label, verdict.refusal, columnOf(input.meaning, verdict.field)),
      );
      continue;
    }
    const { written } = verdict;
    if (written) rows.push({ id, properties: districts.take(id, written) });
    rows.push(...target.otherKeys.map((draft) => absorbedRow(draft, id, input.at)));
    reports.push(...reportRows(target, kind.label, !stored ? 'CREATED' : written ? 'UPDATED' : 'UNCHANGED'));
  }
  const change = districts.change();
  if (rows.length) change.nodes = { ...change.nodes, [kind.label]: rows };
  return { change, rows: reports.sort((a, b) => a.line - b.line), newPrincipals: [] };
}
