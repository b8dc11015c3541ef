// CSV: UTF-8 with or without BOM, also gzip, cells over several lines; every row with the line in which it begins.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { readContents } from './contents.ts';
import { refuseTable, type Table, type TableLimits, type TableRow } from './table.ts';

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

/** The cells as many as the headers; empty ones beyond them, as Excel leaves behind, are let go. */
function fitted(file: string, line: number, headers: string[], cells: string[]): string[] {
  const beyond = cells.findIndex((cell, i) => i >= headers.length && cell.trim() !== '');
  if (beyond >= 0)
    refuseTable(
      { file, line, column: String(beyond + 1), value: cells[beyond]! },
      { ja: `見出し（${headers.length}列）より多い列です。`, en: `Beyond the ${headers.length} headers.` },
    );
  if (cells.length < headers.length)
    refuseTable(
      { file, line, column: headers[cells.length]! },
      {
        ja: `列が足りません（${headers.length}列のうち${cells.length}列）。`,
        en: `Cells are missing (${cells.length} of ${headers.length}).`,
      },
    );
  return cells.slice(0, headers.length);
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

/**
 * Reads a whole CSV file.
 * @throws AppError naming file, line, column and value for anything that is not one table: empty file, repeated
 *   headers, rows of other lengths, faulty quotes, other encodings; TOO_LARGE above the limits
 */
export async function readCsv(path: string, limits: TableLimits): Promise<Table> {
  const fileName = basename(path);
  const bytes = await readContents(path, limits);
  const rows: TableRow[] = [];
  let headers: string[] = [];
  let line = 1;
  let blankRows = 0;
  const take = (cells: string[]) => {
    if (isBlank(cells)) blankRows += 1;
    else if (headers.length === 0) {
      headers = cells.map((cell) => cell.normalize('NFKC').trim());
      checkHeaders(fileName, line, headers);
    } else {
      if (rows.length === limits.rows) refuseLong(fileName, line, limits);
      rows.push({ line, cells: fitted(fileName, line, headers, cells) });
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
  return { fileName, fileHash: createHash('sha256').update(bytes).digest('hex'), headers, rows, blankRows };
}
