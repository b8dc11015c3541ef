// The cells of one row of an exported table as values of the model, each fault with its column.
import type { Row, Value } from '#cypher/database.ts';
import { type Note, note } from '../note.ts';
import type { Table, TableRow } from '../table/table.ts';
import { fromCell } from './cell-text.ts';
import { codesOf } from './codes.ts';

/** Reads rows of one table by the names of its columns. */
export interface RowReader {
  has(column: string): boolean;
  /** The text of a cell; empty where there is none. */
  text(row: TableRow, column: string): string;
  /** Values of the columns that the table has; null where a cell is empty. Faults go to `notes`. */
  values(row: TableRow, columns: Record<string, string>, notes: Note[]): Row;
}

function unknownCode(value: Value, codes: readonly string[]): string | undefined {
  return (Array.isArray(value) ? value : [value]).find((one) => !codes.includes(one as string)) as
    | string
    | undefined;
}

/** @param what label or relationship that the table is about */
export function rowReader({ headers }: Table, what: string): RowReader {
  const places = new Map(headers.map((header, i) => [header, i]));
  const text = ({ cells }: TableRow, column: string) => cells[places.get(column) ?? -1] ?? '';
  const read = (column: string, type: string, cell: string, notes: Note[]): Value => {
    const where = { column, value: cell };
    const said = fromCell(cell, type);
    if ('fault' in said) {
      notes.push(note('faulty', where, { reason: said.fault }));
      return null;
    }
    const codes = codesOf(what, column);
    if (said.value === null || codes === null) return said.value;
    const unknown = unknownCode(said.value, codes);
    if (unknown === undefined) return said.value;
    const right = { ja: `${codes.join('、')} のどれか`, en: `one of ${codes.join(', ')}` };
    notes.push(note('faulty', where, { reason: right }, right));
    return null;
  };
  return {
    has: (column) => places.has(column),
    text,
    values: (row, columns, notes) =>
      Object.fromEntries(
        Object.entries(columns)
          .filter(([column]) => places.has(column))
          .map(([column, type]) => {
            const cell = text(row, column);
            if (cell === '' && !type.endsWith('?')) notes.push(note('missing', { column }));
            return [column, read(column, type, cell, notes)];
          }),
      ),
  };
}
