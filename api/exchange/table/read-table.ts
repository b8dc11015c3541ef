// CSV: UTF-8 with or without BOM, also gzip, cells over several lines; every row with the line in which it begins.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { readContents } from './contents.ts';
import { type Reading, refuseTable, type Table, type TableLimits, type TableRow } from './table.ts';

const CHUNK = 1 << 18;
const MOST_COLUMNS = 500;

function* chunks(bytes: Buffer) {
  for (let i = 0; i < bytes.length; i += CHUNK) yield bytes.subarray(i, i + CHUNK);
}

const isBlank = (cells: string[]) => cells.every((cell) => cell.trim() === '');

function checkHeaders(file: string, line: number, headers: string[]): void {
  if (headers.length > MOST_COLUMNS)
    refuseTable(
      { file, line },
      { ja: `列が多すぎます（上限 ${MOST_COLUMNS}）。`, en: `Too many columns (${MOST_COLUMNS} at most).` },
      'TOO_LARGE',
    );
  const twice = headers.find((header, i) => header !== '' && headers.indexOf(header) !== i);
  if (twice !== undefined)
    refuseTable(
      { file, line, column: twice },
      { ja: '同じ見出しが2回あります。', en: 'The same header stands twice.' },
    );
}

function refuseLong(file: string, line: number, limits: TableLimits): never {
  const most = limits.rows.toLocaleString('en');
  refuseTable(
    { file, line },
    { ja: `行が多すぎます（上限 ${most} 行）。`, en: `Too many rows (${most} at most).` },
    'TOO_LARGE',
  );
}

const FAULTS: Record<string, { ja: string; en: string }> = {
  CSV_QUOTE_NOT_CLOSED: { ja: '引用符（"）が閉じていません。', en: 'A quote (") is not closed.' },
  CSV_INVALID_CLOSING_QUOTE: {
    ja: '閉じる引用符（"）の後に文字があります。',
    en: 'There is text after a closing quote (").',
  },
  INVALID_OPENING_QUOTE: {
    ja: '引用符（"）がセルの途中にあります。',
    en: 'A quote (") stands in the middle of a cell.',
  },
};

function refuseParse(error: unknown, file: string, line: number, headers: string[]): never {
  const known = error instanceof CsvError ? FAULTS[error.code] : undefined;
  if (!known) throw error;
  const { column } = error as CsvError & { column?: number };
  const header = typeof column === 'number' ? headers[column] : undefined;
  refuseTable({ file, line, ...(header ? { column: header } : {}) }, known);
}

/** Gives every row as many cells as there are columns; columns beyond the headers are called by their number. */
function alignRows(headers: string[], rows: TableRow[]): void {
  const filled = (cells: string[]) => cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const named = headers.length;
  const width = rows.reduce((most, { cells }) => Math.max(most, filled(cells)), named);
  for (let i = named; i < width; i += 1) headers.push(`(${i + 1})`);
  for (const row of rows) {
    if (row.cells.length < named || filled(row.cells) > named) row.ragged = true;
    row.cells.length = Math.min(row.cells.length, width);
    while (row.cells.length < width) row.cells.push('');
  }
}

/**
 * Reads the table that a file holds.
 * @param reading what a person said about how to read it
 * @param options.name name of the file to show, where `path` does not have it
 * @throws AppError naming file, line, column and value where the file does not hold one table; TOO_LARGE above the limits
 */
export async function readTable(
  path: string,
  _reading: Reading,
  limits: TableLimits,
  { name = basename(path), signal }: { name?: string; signal?: AbortSignal } = {},
): Promise<Table> {
  const fileName = name;
  const bytes = await readContents(path, limits);
  signal?.throwIfAborted();
  const rows: TableRow[] = [];
  const firstLines: TableRow[] = [];
  let headers: string[] = [];
  let headerFrom = 0;
  let line = 1;
  let blankRows = 0;
  const take = (cells: string[]) => {
    if (firstLines.length < 20) firstLines.push({ line, cells: [...cells] });
    if (isBlank(cells)) blankRows += 1;
    else if (headers.length === 0) {
      headers = cells.map((cell, i) => cell.normalize('NFKC').trim() || `(${i + 1})`);
      headerFrom = line;
      checkHeaders(fileName, line, headers);
    } else {
      if (rows.length === limits.rows) refuseLong(fileName, line, limits);
      rows.push({ line, cells });
    }
  };
  // Rows are taken while they are parsed: a stream that fails gives up those that it still holds, and with them the line.
  const parser = parse({
    bom: true,
    relax_column_count: true,
    on_record: (record: string[], { lines }) => {
      take(record);
      line = lines + 1;
      return null;
    },
  });
  try {
    await finished(Readable.from(chunks(bytes)).pipe(parser).resume());
  } catch (error) {
    refuseParse(error, fileName, line, headers);
  }
  if (headers.length === 0)
    refuseTable({ file: fileName }, { ja: 'ファイルが空です。', en: 'The file is empty.' });
  alignRows(headers, rows);
  return {
    fileName,
    fileHash: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    format: 'CSV',
    encoding: 'UTF_8',
    delimiter: 'COMMA',
    sheets: [],
    sheet: null,
    titles: [],
    headerFrom,
    headerTo: headerFrom,
    headers,
    rows,
    blankRows,
    firstLines,
    remarks: [],
  };
}
