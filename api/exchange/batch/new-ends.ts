// Principals and projects that rows of participations name anew, or say more of than the atlas knows.
import type { Runner } from '#cypher/database.ts';
import type { Properties, Stored } from '../../atlas/record.ts';
import { type Field, fieldsOf } from '../meaning/fields.ts';
import type { ReadRow } from '../meaning/row.ts';
import { type Note, note } from '../note.ts';
import { paced } from '../pace.ts';
import type { Draft } from './draft.ts';
import { type End, findEnd, newNameOf } from './end.ts';
import type { PlanInput } from './plan.ts';
import { type PlannedRecord, type PlannedRecords, planDrafts } from './plan-drafts.ts';
import type { RecordKind } from './record-kind.ts';
import { nameKey } from './stored.ts';

/** One end of the rows: how it is found, and what kind of record it is. */
export interface EndKind extends End {
  of: 'principal' | 'project';
  record: RecordKind;
  /** Years of the projects that rows make, by name. */
  years?: ReadonlyMap<string, Properties>;
}

/** A record, why there is none, or null where the row names one that it could make. */
export type FoundEnd = Stored | Note | null;

/** What one end of every row is, by line: a record as it will be, or why there is none. */
export interface FoundEnds {
  byLine: ReadonlyMap<number, FoundEnd>;
  planned: PlannedRecords;
}

/** Fields of a list of participations that are properties of one end, those that this list has. */
function propertiesOf(of: EndKind['of'], { meaning }: PlanInput): Field[] {
  const given = new Set([...meaning.columns, ...meaning.constants].map(({ field }) => field.code));
  return fieldsOf('participations').filter((field) => field.of === of && given.has(field.code));
}

/** What a row of participations says of one end, as a row of a list of such records would. */
function endRow(row: ReadRow, fields: readonly Field[], name: string | null): ReadRow {
  const said: ReadRow = {
    line: row.line,
    values: name === null ? {} : { name },
    texts: {},
    notes: row.notes,
  };
  for (const { code, property } of fields) {
    if (row.values[code] !== undefined) said.values[property!] = row.values[code];
    if (row.texts[code] !== undefined) said.texts[property!] = row.texts[code];
  }
  return said;
}

/** Header of the column that gives a property of an end. */
function columnOfEnd({ of, name, columnOf }: EndKind): (property: string) => string {
  const codes = new Map(
    fieldsOf('participations')
      .filter((field) => field.of === of)
      .map(({ code, property }) => [property!, code]),
  );
  return (property) => columnOf(property === 'name' ? name : (codes.get(property) ?? property));
}

/** The draft for an end that the row makes or adds to; null where the row says nothing of it but which it is. */
function draftEnd(
  row: ReadRow,
  end: EndKind,
  fields: readonly Field[],
  found: FoundEnd,
  input: PlanInput,
): Draft | null {
  if (found && 'code' in found) return null;
  const isNew = found === null;
  if (!isNew && fields.length === 0) return null;
  const name = isNew ? newNameOf(row, end) : null;
  const said = endRow(row, fields, name);
  if (!isNew && Object.keys(said.values).length === 0 && Object.keys(said.texts).length === 0) return null;
  const years = name === null ? undefined : end.years?.get(nameKey(name));
  Object.assign(said.values, years);
  const draft = end.record.draft(said, {
    ...{ profile: input.profile, source: input.source, meaning: input.meaning },
    columnOf: columnOfEnd(end),
  });
  if (isNew && end.of === 'project') draft.sourceKey = `projects:${input.source}:=${name}`;
  return isNew ? draft : { ...draft, record: found.id };
}

const storedAs = ({ target, properties }: PlannedRecord): Stored => ({ id: target.id, properties });

/** The refusal of a record as a note on the row that names it. */
const refusalNote = ({ refusal }: PlannedRecord, end: EndKind): Note | null =>
  refusal && note(refusal.code, { column: columnOfEnd(end)(refusal.field) });

/** What one end of every row is as the atlas has it, by line. */
export async function lookUpEnds(
  { rows, signal }: PlanInput,
  end: EndKind,
  fits: (row: ReadRow) => (stored: Stored) => boolean,
): Promise<Map<number, FoundEnd>> {
  const byLine = new Map<number, FoundEnd>();
  await paced(rows, { signal }, (row) => {
    const found = findEnd(row, end, fits(row));
    const isNew = 'code' in found && found.code === 'notFound' && newNameOf(row, end) !== null;
    byLine.set(row.line, isNew ? null : found);
  });
  return byLine;
}

/** Rows that this end lets through: it is in the atlas, or is named so that it can be made. */
export function rowsWith(rows: readonly ReadRow[], byLine: FoundEnds['byLine']): ReadRow[] {
  return rows.filter(({ line }) => {
    const found = byLine.get(line);
    return !(found && 'code' in found);
  });
}

/**
 * Plans the records that rows make, and what rows add to others. What is found in `byLine` is replaced by the record as
 * it will be, or by why it cannot be made.
 */
export async function planEnds(
  runner: Runner,
  end: EndKind,
  rows: readonly ReadRow[],
  byLine: Map<number, FoundEnd>,
  input: PlanInput,
): Promise<FoundEnds> {
  const drafts: Draft[] = [];
  const fields = propertiesOf(end.of, input);
  await paced(rows, { signal: input.signal }, (row) => {
    const draft = draftEnd(row, end, fields, byLine.get(row.line) ?? null, input);
    if (draft) drafts.push(draft);
  });
  const planned = await planDrafts(runner, end.record, drafts, end.index, input, columnOfEnd(end));
  const code = end.of === 'principal' ? 'newPrincipal' : 'newProject';
  for (const record of planned.records) {
    const refused = refusalNote(record, end);
    const { stored, sayings } = record.target;
    for (const [i, { draft }] of sayings.entries()) {
      if (draft.record) continue;
      byLine.set(draft.line, refused ?? storedAs(record));
      const name = String(draft.properties.name);
      if (i === 0 && !stored && !refused)
        draft.notes.push(note(code, { column: columnOfEnd(end)('name'), value: name }));
    }
  }
  return { byLine, planned };
}
