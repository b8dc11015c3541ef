// From exported tables of records to what makes the atlas hold the same records under the same identifiers.
import type { Row, Runner, Value } from '#cypher/database.ts';
import { model, type NodeRow } from '#cypher/graph.ts';
import { nodes } from '#cypher/statements.generated.ts';
import type { Label } from '../../atlas/commit.ts';
import type { Properties, Stored } from '../../atlas/record.ts';
import { readNodes, sameValue } from '../apply/image.ts';
import { inChunks } from '../batch/chunks.ts';
import { type Note, note, refuses } from '../note.ts';
import { type Pacing, paced } from '../pace.ts';
import type { RowChange } from '../report.ts';
import type { AtlasTable } from './atlas-tables.ts';
import { fromCell } from './cell-text.ts';
import { rowReader } from './cells-of-row.ts';
import type { RecordTable } from './tables.ts';

/** A row about a record: what its cells say, and the record as stored, if there is one. */
export interface RecordDraft {
  table: string;
  line: number;
  label: Label;
  id: string;
  /** Properties that the table has columns for; null where the cell is empty. */
  properties: Properties;
  /** What stands for the districts; null where the cell is empty, undefined where there is no such column. */
  districts: string[] | null | undefined;
  stored: Stored | null;
  notes: Note[];
}

/** Whether the row is not imported. */
export const isRefused = ({ notes }: { notes: Note[] }): boolean => notes.some(refuses);

/** Reads the rows of one table. */
export async function draftRecords(
  { name, table }: AtlasTable,
  { label, columns, id: idHeader, districts }: RecordTable,
  pacing: Pacing,
): Promise<RecordDraft[]> {
  const reader = rowReader(table, label);
  const seen = new Map<string, number>();
  const drafts: RecordDraft[] = [];
  await paced(table.rows, pacing, (row) => {
    const notes: Note[] = row.ragged ? [note('ragged')] : [];
    const said = fromCell(reader.text(row, idHeader), 'string');
    const id = ('value' in said ? (said.value as string | null) : null) ?? '';
    if (id === '') notes.push(note('missing', { column: idHeader }));
    const earlier = seen.get(id);
    if (earlier !== undefined)
      notes.push(note('idTwice', { column: idHeader, value: id }, { line: `${earlier}` }));
    else seen.set(id, row.line);
    const properties = reader.values(row, columns, notes);
    const cell =
      districts && reader.has('districts') ? fromCell(reader.text(row, 'districts'), 'string[]?') : null;
    const list = cell && 'value' in cell ? (cell.value as string[] | null) : undefined;
    drafts.push({ table: name, line: row.line, label, id, properties, districts: list, stored: null, notes });
  });
  return drafts;
}

/** Looks the records up and refuses source keys that other records have. */
export async function findStored(
  runner: Runner,
  label: Label,
  drafts: readonly RecordDraft[],
): Promise<void> {
  const stored = await readNodes(
    runner,
    label,
    drafts.map(({ id }) => id),
  );
  for (const draft of drafts) draft.stored = stored.get(draft.id) ?? null;
  const statements = nodes[label];
  if (!('listBySourceKey' in statements)) return;
  const keyOf = ({ properties }: { properties: Row }) => properties.sourceKey as string | null | undefined;
  const keys = [...new Set(drafts.map(keyOf).filter((key) => key != null))];
  const holders = await inChunks(
    keys,
    (sourceKeys) => statements.listBySourceKey(runner, { sourceKeys }) as never,
  );
  const held = new Map((holders as Stored[]).map((one) => [keyOf(one), one.id]));
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (key == null) continue;
    const holder = held.get(key);
    if (holder !== undefined && holder !== draft.id)
      draft.notes.push(note('sourceKeyTaken', { column: 'sourceKey', value: key }, { record: holder }));
    else held.set(key, draft.id);
  }
}

/** Records that a draft points at by its own properties. */
const pointers = ({ properties }: RecordDraft): [column: string, ids: string[]][] => [
  ['mergedInto', properties.mergedInto == null ? [] : [properties.mergedInto as string]],
  ['neighbours', (properties.neighbours as string[] | null | undefined) ?? []],
];

/** Whether what a record was merged into leads back to it. */
function leadsBack(id: string, into: ReadonlyMap<string, Value | undefined>): boolean {
  const seen = new Set([id]);
  for (let next = into.get(id); typeof next === 'string'; next = into.get(next)) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}

/** Refuses rows of one label that point at records which there are not, until every other one holds. */
export async function refuseLoose(
  runner: Runner,
  label: Label,
  drafts: readonly RecordDraft[],
): Promise<void> {
  const pointed = drafts.flatMap((draft) => pointers(draft).flatMap(([, ids]) => ids));
  const stored = await readNodes(runner, label, [...new Set(pointed)]);
  let refused = -1;
  for (let now = 0; now !== refused; now = drafts.filter(isRefused).length) {
    refused = now;
    const kept = new Set(drafts.filter((draft) => !isRefused(draft)).map(({ id }) => id));
    for (const draft of drafts.filter((one) => !isRefused(one)))
      for (const [column, ids] of pointers(draft)) {
        const missing = ids.find((id) => !kept.has(id) && !stored.has(id));
        if (missing !== undefined) draft.notes.push(note('noSuchRecord', { column, value: missing }));
      }
  }
  const into = new Map([...stored].map(([id, { properties }]) => [id, properties.mergedInto] as const));
  for (const { id, properties } of drafts.filter((draft) => !isRefused(draft)))
    if ('mergedInto' in properties) into.set(id, properties.mergedInto);
  for (const draft of drafts)
    if (leadsBack(draft.id, into)) draft.notes.push(note('mergedInRing', { column: 'mergedInto' }));
}

/** Refuses a new record without what every record has: a table of some columns can change records, not make them. */
export function requireWhole({ label, stored, properties, notes }: RecordDraft): void {
  if (stored) return;
  const types = model.nodes[label]!.properties;
  for (const column of Object.keys(types))
    if (!types[column]!.endsWith('?') && !(column in properties)) notes.push(note('missing', { column }));
}

/** What is to be written of a record, and as changes for a person; null where it says what the atlas says. */
export function differing({
  id,
  properties,
  stored,
}: RecordDraft): { row: NodeRow; changes: RowChange[] } | null {
  const before = stored?.properties ?? {};
  const written = Object.entries(properties).filter(([name, value]) => !sameValue(before[name], value));
  if (stored && written.length === 0) return null;
  return {
    row: { id, properties: Object.fromEntries(written) },
    changes: written.map(([field, value]) => ({ field, from: before[field] ?? null, to: value ?? null })),
  };
}
