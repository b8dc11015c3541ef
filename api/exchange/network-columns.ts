// Columns of the plain files that networks are read from.
import type { Words } from '../errors.ts';
import { readTable } from './table/read-table.ts';
import { refuseTable, type Table, type TableRow } from './table/table.ts';

/** Largest file that the command line reads. */
const LIMITS = { bytes: 2_000_000_000, rows: 10_000_000, cells: 100_000_000 };

const RAGGED: Words = {
  ja: 'セルの数が見出しと合いません。',
  en: 'The number of cells is not that of the headers.',
};

/** A file whose cells are asked for by column. */
export interface Columns {
  readonly rows: readonly TableRow[];
  /** Text of a cell, trimmed; '' where it is empty or the column is missing. */
  text(row: TableRow, column: string): string;
  /** Text that must be there. @throws AppError where it is empty */
  id(row: TableRow, column: string): string;
  /** Fiscal year; null where empty. @throws AppError where it is no year */
  year(row: TableRow, column: string): number | null;
  /** Number above 0; null where empty. @throws AppError where it is none */
  positive(row: TableRow, column: string): number | null;
  /** Texts of a list, which stand apart by `;`. */
  list(row: TableRow, column: string): readonly string[];
  /** Refuses the file because of one cell. */
  refuse(row: TableRow, column: string, reason: Words): never;
}

/**
 * Reads a CSV file (UTF-8, also gzip) with a header that names at least the columns given.
 * @throws AppError naming file, line, column and value; the signal's reason when stopped
 */
export async function readColumns(
  path: string,
  required: readonly string[],
  signal?: AbortSignal,
): Promise<Columns> {
  // Told, not guessed: lists in cells stand apart by semicolons.
  const table = await readTable(path, { headerFrom: 1, delimiter: 'COMMA' }, LIMITS, {
    noRows: true,
    signal,
  });
  const ragged = table.rows.find((row) => row.ragged);
  if (ragged) refuseTable({ file: table.fileName, line: ragged.line }, RAGGED);
  for (const column of required) {
    if (!table.headers.includes(column)) {
      const reason = {
        ja: `この見出しの列がありません。必要な列: ${required.join(', ')}`,
        en: `There is no column of this name. Needed: ${required.join(', ')}`,
      };
      refuseTable({ file: table.fileName, line: 1, column }, reason);
    }
  }
  return columnsOf(table);
}

function columnsOf(table: Table): Columns {
  const text = (row: TableRow, column: string) => {
    const index = table.headers.indexOf(column);
    return index < 0 ? '' : row.cells[index].trim();
  };
  const refuse = (row: TableRow, column: string, reason: Words): never =>
    refuseTable({ file: table.fileName, line: row.line, column, value: text(row, column) }, reason);
  const number = (row: TableRow, column: string, accepts: (value: number) => boolean, reason: Words) => {
    const value = text(row, column);
    if (value === '') return null;
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) && accepts(Number(value))
      ? Number(value)
      : refuse(row, column, reason);
  };
  return {
    rows: table.rows,
    text,
    list: (row, column) =>
      text(row, column)
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    refuse,
    id: (row, column) =>
      text(row, column) || refuse(row, column, { ja: '空欄にはできません。', en: 'Must not be empty.' }),
    year: (row, column) =>
      number(row, column, (value) => Number.isInteger(value) && value >= 1 && value <= 9999, {
        ja: '年度は 2024 のような西暦の整数で書いてください。',
        en: 'A fiscal year is a whole number such as 2024.',
      }),
    positive: (row, column) =>
      number(row, column, (value) => value > 0 && Number.isFinite(value), {
        ja: '重みは 0 より大きい数で書いてください。',
        en: 'A weight is a number above 0.',
      }),
  };
}

/** Refuses an id that stands twice. */
export const TWICE: Words = { ja: '同じ識別子が2回あります。', en: 'The same id stands twice.' };

const NUMBER = /^(0|[1-9]\d{0,14})$/;

/** Whole numbers by their value and before all others, these by UTF-16 code units. */
function byId(a: string, b: string): number {
  const [first, second] = [NUMBER.test(a), NUMBER.test(b)];
  if (first && second) return Number(a) - Number(b);
  if (first !== second) return first ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

/** Ids in ascending order, numbers as numbers: the lowest goes first where equals are told apart by it. */
export function ordered(ids: Iterable<string>): { ids: string[]; placeOf: ReadonlyMap<string, number> } {
  const sorted = [...ids].sort(byId);
  return { ids: sorted, placeOf: new Map(sorted.map((id, place) => [id, place])) };
}
