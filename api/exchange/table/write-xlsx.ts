// Workbooks that Excel opens as they are: text stays text, numbers are numbers, and nothing is ever a formula.
// Own thin layer, where a ready-made writer would hold every cell and then the whole sheet: rows go out as they come in.
import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { columnName } from './columns.ts';
import { storedText } from './excel-text.ts';
import { bookParts, SHEET_BEHIND, sheetBefore, sheetPart, styles } from './workbook/parts.ts';
import { escaped } from './workbook/xml.ts';
import { zipped } from './workbook/zip.ts';
import type { Cell } from './write-csv.ts';

/** A sheet to write. */
export interface SheetToWrite {
  /** Made fit for Excel: 31 characters, none of `[]/\:*?`, no two the same. */
  name: string;
  /** Lines above the headers. */
  titles?: readonly string[];
  headers: readonly string[];
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

/** Rows whose texts decide how wide a column is, and the least and most width, characters. */
const MEASURED = 200;
const NARROWEST = 8;
const WIDEST = 60;
/** Characters that are packed together. */
const PIECE = 65_536;

// Japanese characters are as wide as two digits.
const widthOf = (text: string) =>
  text
    .split('\n')
    .reduce((most, line) => Math.max(most, line.length + (line.match(/[\u1100-\uffdc]/g)?.length ?? 0)), 0);

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(';') : String(cell);
}

function cellXml(cell: Cell, at: string, style: number): string {
  if (typeof cell === 'number' && Number.isFinite(cell))
    return `<c r="${at}" s="${styles.number}"><v>${cell}</v></c>`;
  const text = textOf(cell);
  if (text === '') return '';
  const shown = escaped(storedText(text));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

function rowXml(cells: readonly Cell[], number: number, style = styles.text): string {
  const xml = cells.map((cell, i) => cellXml(cell, `${columnName(i)}${number}`, style));
  return `<row r="${number}">${xml.join('')}</row>`;
}

function nameFor(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[[\]/\\:*?]/g, ' ').replace(/^'+|'+$/g, '') || 'Sheet';
  let name = plain.slice(0, 31);
  for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${plain.slice(0, 26)} (${i})`;
  taken.add(name.toLowerCase());
  return name;
}

/** Widths of columns by what stands in them. */
function widthsOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
  const widths = headers.map((header) => Math.max(NARROWEST, widthOf(header) + 2));
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? NARROWEST, widthOf(textOf(cell)) + 1);
    });
  return widths.map((width) => Math.min(width, WIDEST));
}

async function* sheetXml({ titles = [], headers, rows }: SheetToWrite): AsyncGenerator<string> {
  const top = titles.length + 1;
  const first: (readonly Cell[])[] = [];
  const begin = () => {
    const lines = titles.map((title, i) => rowXml([title], i + 1));
    const body = first.map((row, i) => rowXml(row, top + i + 1));
    return [
      sheetBefore(widthsOf(headers, first), top),
      ...lines,
      rowXml(headers, top, styles.header),
      ...body,
    ];
  };
  let number = top + MEASURED;
  let piece = '';
  for await (const row of rows) {
    if (first.length < MEASURED) {
      first.push(row);
      if (first.length === MEASURED) piece = begin().join('');
      continue;
    }
    piece += rowXml(row, ++number);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (first.length < MEASURED) piece = begin().join('');
  yield piece + SHEET_BEHIND;
}

/**
 * Writes a workbook: headers bold and kept in view, columns as wide as what stands in their first cells.
 * @param target path of a file, or a stream, which is ended
 * @throws whatever the reading of rows throws
 */
export async function writeWorkbook(
  target: string | Writable,
  sheets: readonly SheetToWrite[],
): Promise<void> {
  const taken = new Set<string>();
  const names = sheets.map(({ name }) => nameFor(name, taken));
  const parts = sheets.map((sheet, place) => ({ name: `xl/${sheetPart(place)}`, text: sheetXml(sheet) }));
  const out = typeof target === 'string' ? createWriteStream(target) : target;
  await pipeline(Readable.from(zipped([...bookParts(names), ...parts])), out);
}
