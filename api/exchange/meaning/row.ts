// The rows of a table as the values of their fields, with what could not be read.
import type { Value } from '#cypher/database.ts';
import type { Profile } from '../../municipality/profile.ts';
import { type Note, note } from '../note.ts';
import { type Pacing, paced } from '../pace.ts';
import type { TableRow } from '../table/table.ts';
import { CellFault, type Reading, type Sight } from './cell.ts';
import { type CellType, cleanText, readers } from './cells.ts';
import type { Field, Kind } from './fields.ts';
import { yenUnit } from './headers.ts';
import type { Column, Meaning } from './mapping.ts';
import { markedText } from './marked-columns.ts';
import { dayOrderOf } from './years.ts';

/** A row by field code; fields without a value are left out. */
export interface ReadRow {
  line: number;
  values: Record<string, Value>;
  /** Clean text by field code, also where it means nothing. */
  texts: Record<string, string>;
  notes: Note[];
}

// A dash alone is how tables say that there is nothing.
const NOTHING = /^[-‐‑–—―−ー]*$/;
const WITHOUT = new Set<CellType>(['key', 'name']);
const DATES = new Set<CellType>(['day', 'year', 'years', 'period']);

/** Where a text comes from and how it is read. */
interface Source {
  field: Field;
  column: string;
  sight: Sight;
  /** It is one of several columns of a list, and adds to what they say. */
  adds?: boolean;
}

function noteReading(
  read: ReadRow,
  { field, column }: Source,
  text: string,
  { unknown, said }: Reading,
): void {
  for (const word of unknown ?? [])
    read.notes.push(note(field.type === 'role' ? 'unknownRole' : 'unknownWord', { column, value: word }));
  if (said) read.notes.push(note(said.code, { column, value: text }, {}, said.right));
}

function take(read: ReadRow, source: Source, text: string): void {
  const { field, column, sight } = source;
  const clean = cleanText(text);
  const before = read.texts[field.code];
  if (NOTHING.test(clean) || (before !== undefined && !source.adds)) return;
  read.texts[field.code] = before === undefined ? clean : `${before}\n${clean}`;
  try {
    const reading = readers[field.type](clean, sight) as Reading;
    const { value } = reading;
    const had = read.values[field.code];
    if (value !== undefined && value !== null)
      read.values[field.code] =
        Array.isArray(had) && Array.isArray(value) ? [...new Set([...had, ...value])] : value;
    noteReading(read, source, clean, reading);
  } catch (error) {
    if (!(error instanceof CellFault)) throw error;
    const code = WITHOUT.has(field.type) ? 'faulty' : 'unreadable';
    read.notes.push(note(code, { column, value: clean }, { reason: error.words }, error.right));
  }
}

/** Fields that a period gives where no column of their own does. */
const PERIOD: Partial<Record<Kind, [first: string, last: string]>> = {
  projects: ['startYear', 'endYear'],
  participations: ['since', 'until'],
};

function takePeriod({ values }: ReadRow, fields: [string, string] | undefined): void {
  const years = values.period as number[] | undefined;
  delete values.period;
  for (const [i, field] of (fields ?? []).entries()) if (years?.[i] !== undefined) values[field] ??= years[i];
}

/** The value for every row, where the row has none that can be read. */
function takeConstant(read: ReadRow, source: Source, text: string): void {
  const { code } = source.field;
  if (read.values[code] !== undefined) return;
  const own = read.texts[code];
  delete read.texts[code];
  take(read, source, text);
  const at = read.notes.findIndex((one) => one.code === 'unreadable' && one.value === own);
  if (own !== undefined && read.values[code] !== undefined && at >= 0)
    read.notes[at] = note(
      'constantTaken',
      { column: read.notes[at]!.column, value: own },
      { constant: text },
    );
}

function columnSource({ field, header, index }: Column, rows: readonly TableRow[], profile: Profile): Source {
  const dayOrder = DATES.has(field.type) ? dayOrderOf(rows.map(({ cells }) => cells[index] ?? '')) : null;
  return { field, column: header, sight: { profile, dayOrder, yenUnit: yenUnit(header) } };
}

/**
 * Reads the cells of all rows, each by the type of its field; faults and unknown words become notes. What a column shows
 * as a whole counts for each of its cells: the order of day and month, the unit of money.
 */
export async function readRows(
  meaning: Meaning,
  rows: readonly TableRow[],
  profile: Profile,
  pacing: Pacing = {},
): Promise<ReadRow[]> {
  const columns = meaning.columns.map((column) => ({
    ...columnSource(column, rows, profile),
    index: column.index,
    mark: column.mark,
    adds: true,
  }));
  const constants = meaning.constants.map(({ field, text }) => ({
    source: { field, column: field.code, sight: { profile } },
    text,
  }));
  const read: ReadRow[] = [];
  await paced(rows, pacing, ({ line, cells, ragged }) => {
    const row: ReadRow = { line, values: {}, texts: {}, notes: ragged ? [note('ragged')] : [] };
    for (const source of columns) {
      const cell = cells[source.index] ?? '';
      take(row, source, source.mark === undefined ? cell : markedText(source.mark, cell));
    }
    takePeriod(row, PERIOD[meaning.kind]);
    for (const { source, text } of constants) takeConstant(row, source, text);
    read.push(row);
  });
  return read;
}

/** Header of the column that gives a field; the field's code where none does. */
export function columnOf({ columns }: Meaning, code: string): string {
  return columns.find(({ field }) => field.code === code)?.header ?? code;
}
