// Reads the table that a file holds, whatever the file is: text in any usual encoding and dialect, a workbook, or JSON.
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Words } from '../../errors.ts';
import { type Contents, fingerprint, openContents } from './contents.ts';
import { readTextLines } from './csv.ts';
import { readJsonLines } from './json.ts';
import { isJsonList, isOle, isZip, refusalOf, wordsOfOle } from './signature.ts';
import { type Reading, refuseTable, type Table, type TableLimits } from './table.ts';
import { toTable } from './to-table.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** What else to know about a file. */
export interface ReadOptions {
  /** Name to show, where the path does not have it. */
  name?: string;
  /** Stops reading. */
  signal?: AbortSignal;
  /** Whether headers without rows are a table too. */
  noRows?: boolean;
}

const PACKED_TWICE: Words = {
  ja: 'gzip の中にブックがあります。展開してから取り込んでください。',
  en: 'There is a workbook in the gzip file. Please unpack it first.',
};

const OLE_LOOKED_AT = 16_000_000;

/** Refuses what is neither text nor a workbook, by what it is. */
async function refuseOthers({ name, path, head }: Contents): Promise<void> {
  if (head.length === 0) refuseTable({ file: name }, { ja: 'ファイルが空です。', en: 'The file is empty.' });
  if (isOle(head)) {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(OLE_LOOKED_AT), 0, OLE_LOOKED_AT, 0);
    refuseTable({ file: name }, wordsOfOle(buffer.subarray(0, bytesRead)));
  }
  const words = refusalOf(head);
  if (words) refuseTable({ file: name }, words);
}

/**
 * Reads the table of a file. Nothing is written anywhere.
 * @param reading what a person said about how to read it; the rest is found by looking at the file
 * @throws AppError naming file, sheet, line and column where there is no table to read; TOO_LARGE above the limits,
 *   NOT_FOUND; what the signal was aborted with
 */
export async function readTable(
  path: string,
  reading: Reading,
  limits: TableLimits,
  { name = basename(path), signal, noRows }: ReadOptions = {},
): Promise<Table> {
  const contents = await openContents(path, name, limits, signal);
  await refuseOthers(contents);
  const print = await fingerprint(contents);
  if (isZip(contents.head)) {
    if (contents.gzip) refuseTable({ file: name }, PACKED_TWICE);
    const { raw, remarks, ...of } = await readXlsx(contents, reading, limits, signal);
    const body = await toTable(raw, reading, limits, { signal, noRows });
    const format = { format: 'XLSX', encoding: null, delimiter: null } as const;
    return { fileName: name, ...print, ...format, ...of, ...body, remarks: [...remarks, ...body.remarks] };
  }
  const isJson = isJsonList(contents.head);
  const readLines = isJson ? readJsonLines : readTextLines;
  const { lines, remarks, ...how } = await readLines(contents, reading, limits);
  const raw = { place: { file: name }, lines, merges: [], ragged: !isJson };
  const body = await toTable(raw, isJson ? { headerFrom: 1, ...reading } : reading, limits, {
    signal,
    noRows,
  });
  const format = isJson ? ('JSON' as const) : ('CSV' as const);
  return {
    ...{ fileName: name, ...print, format, ...how, sheets: [], sheet: null, ...body },
    remarks: [...remarks, ...body.remarks],
  };
}
