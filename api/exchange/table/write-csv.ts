// CSV that Excel opens as it is: UTF-8 with BOM, CRLF, and no cell that a spreadsheet would run as a formula.

/** A cell to write; a list becomes one cell with `;` between its items. */
export type Cell = string | number | boolean | null | undefined | readonly (string | number)[];

const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

/** Text of a cell; a quote goes before what a spreadsheet would take for a formula, and `cleanText` takes it off again. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(';');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const lineOf = (cells: readonly Cell[]) => `${cells.map(cellText).join(',')}\r\n`;
const firstLine = (headers: readonly string[]) => `\ufeff${lineOf(headers)}`;

/** The lines of a table as CSV, header first. */
export function* csvLines(headers: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield firstLine(headers);
  for (const row of rows) yield lineOf(row);
}

/** The same of rows that come one after the other. */
export async function* csvStream(
  headers: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  yield firstLine(headers);
  for await (const row of rows) yield lineOf(row);
}
