// Workbooks that Excel opens as they are: text stays text, numbers are numbers, and nothing is ever a formula.
import type { Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import writeExcelFile, { type Row } from 'write-excel-file/node';
import { storedText } from './excel-text.ts';
import type { Cell } from './write-csv.ts';

/** A sheet to write. */
export interface SheetToWrite {
  /** Made fit for Excel: 31 characters, none of `[]/\:*?`, no two the same. */
  name: string;
  /** Lines above the headers. */
  titles?: readonly string[];
  headers: readonly string[];
  rows: Iterable<readonly Cell[]>;
}

/** Rows whose texts decide how wide a column is, and the least and most width, characters. */
const MEASURED = 200;
const NARROWEST = 8;
const WIDEST = 60;

// Japanese characters are as wide as two digits.
const widthOf = (text: string) =>
  text
    .split('\n')
    .reduce((most, line) => Math.max(most, line.length + (line.match(/[\u1100-\uffdc]/g)?.length ?? 0)), 0);

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(';') : String(cell);
}

function stored(cell: Cell): Row[number] {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const text = textOf(cell);
  return text === '' ? null : { value: storedText(text), type: String, format: '@' };
}

function nameFor(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[[\]/\\:*?]/g, ' ').replace(/^'+|'+$/g, '') || 'Sheet';
  let name = plain.slice(0, 31);
  for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${plain.slice(0, 26)} (${i})`;
  taken.add(name.toLowerCase());
  return name;
}

function sheetOf({ name, titles = [], headers, rows }: SheetToWrite, taken: Set<string>) {
  const widths = headers.map((header) => Math.max(NARROWEST, widthOf(header) + 2));
  const data: Row[] = [
    ...titles.map((title) => [stored(title)]),
    headers.map((header) => ({ value: storedText(header), type: String, format: '@', fontWeight: 'bold' })),
  ];
  for (const row of rows) {
    if (data.length <= MEASURED)
      row.forEach((cell, i) => {
        widths[i] = Math.max(widths[i] ?? NARROWEST, widthOf(textOf(cell)) + 1);
      });
    data.push(row.map(stored));
  }
  return {
    sheet: nameFor(name, taken),
    data,
    columns: widths.map((width) => ({ width: Math.min(width, WIDEST) })),
    stickyRowsCount: titles.length + 1,
  };
}

/**
 * Writes a workbook: headers bold and kept in view, columns as wide as what stands in them.
 * @param target path of a file, or a stream, which is ended
 */
export async function writeWorkbook(
  target: string | Writable,
  sheets: readonly SheetToWrite[],
): Promise<void> {
  const taken = new Set<string>();
  const book = writeExcelFile(sheets.map((sheet) => sheetOf(sheet, taken)));
  if (typeof target === 'string') return book.toFile(target);
  const bytes = await (book.toStream as () => Promise<NodeJS.ReadableStream>)();
  await pipeline(bytes, target);
  await finished(target);
}
