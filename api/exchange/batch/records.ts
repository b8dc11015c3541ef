// From the rows of a list of principals, projects, coordinators or challenges to the change that makes the atlas say the same.
import type { Runner } from '#cypher/database.ts';
import type { Words } from '../../errors.ts';
import { columnOf as columnIn } from '../meaning/row.ts';
import { note, refuses } from '../note.ts';
import { paced } from '../pace.ts';
import { type RowReport, refusedRow } from '../report.ts';
import { readAll } from './chunks.ts';
import type { Draft } from './draft.ts';
import type { Plan, PlanInput } from './plan.ts';
import { type PlannedRecord, planDrafts } from './plan-drafts.ts';
import type { RecordKind } from './record-kind.ts';
import { indexStored } from './stored.ts';

/** A line below a table with a single text, such as a total, names nothing, even where it stands under a key. */
const PERHAPS_NO_ROW: Words = {
  ja: '合計や注記の行であれば、このままで差し支えありません',
  en: 'If it is a total or a note, nothing need be done',
};

/** Drafts of the rows that can be read; the others are refused. */
async function draftRows(
  kind: RecordKind,
  input: PlanInput,
  columnOf: (code: string) => string,
  reports: RowReport[],
): Promise<Draft[]> {
  const { label, nameProperty } = kind;
  const drafts: Draft[] = [];
  const { signal, progress } = input;
  const hasNames = input.meaning.columns.some(({ field }) => field.code === nameProperty);
  await paced(input.rows, { signal, progress }, (row) => {
    const { values, texts, notes, line } = row;
    const isAlone = hasNames && Object.keys(texts).length <= 1;
    if (!values[nameProperty] && (!values.key || isAlone))
      notes.push(
        note('missing', { column: columnOf(nameProperty) }, {}, isAlone ? PERHAPS_NO_ROW : undefined),
      );
    if (notes.some(refuses))
      reports.push(refusedRow(line, label, texts[nameProperty] ?? texts.key ?? null, notes));
    else drafts.push(kind.draft(row, { ...input, columnOf }));
  });
  return drafts;
}

function reportRecord(
  { target, refusal, written, changes, properties }: PlannedRecord,
  { label, nameProperty }: RecordKind,
  columnOf: (code: string) => string,
): RowReport[] {
  const { id, stored, sayings } = target;
  const outcome = !stored ? 'CREATED' : written ? 'UPDATED' : 'UNCHANGED';
  return sayings.map(({ draft, fills }, i): RowReport => {
    const { line, notes } = draft;
    const name = (draft.properties[nameProperty] ?? properties[nameProperty] ?? draft.key) as string;
    if (refusal) {
      const where = { column: columnOf(refusal.field), value: draft.key ?? undefined };
      return refusedRow(line, label, name, [...notes, note(refusal.code, where)]);
    }
    const row = { line, name, label, record: id, notes };
    if (i > 0) return { ...row, outcome: 'MERGED', intoLine: sayings[0]!.draft.line, changes: [] };
    return { ...row, outcome: fills && stored ? 'MERGED' : outcome, changes };
  });
}

/**
 * Plans an import of records of one kind: which are made, changed or left, row by row. A row with the key of a record
 * replaces what it says; a row that names it by the way adds what is missing. Empty cells say nothing.
 */
export async function planRecords(kind: RecordKind, runner: Runner, input: PlanInput): Promise<Plan> {
  const columnOf = (code: string) => columnIn(input.meaning, code);
  const rows: RowReport[] = [];
  const drafts = await draftRows(kind, input, columnOf, rows);
  const all = await readAll(runner, kind.label);
  const index = await indexStored(all, kind.nameProperty, input);
  const { records, change, newPrincipals } = await planDrafts(runner, kind, drafts, index, input, columnOf);
  await paced(records, { signal: input.signal }, (record) => {
    rows.push(...reportRecord(record, kind, columnOf));
  });
  return { change, rows: rows.sort((a, b) => a.line - b.line), newPrincipals };
}
