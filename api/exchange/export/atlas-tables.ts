// The tables of an export as they lie in a folder, in some of its files, or on the sheets of an exported workbook.
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readTable } from '../table/read-table.ts';
import { refuseTable, type Table, type TableLimits } from '../table/table.ts';
import { ATLAS_TABLE, atlasColumns, recordTables, tableNames } from './tables.ts';

/** A table of an export: `principals` and what it holds. */
export interface AtlasTable {
  name: string;
  table: Table;
}

const plainName = (file: string) => basename(file).replace(/(\.csv)?(\.gz)?$/i, '');
const known: ReadonlySet<string> = new Set(tableNames.map(plainName));

/** Headers that no list of anyone's own has, by table: by them a file of a known name is known as an export. */
const telling = new Map<string, readonly string[]>([
  [plainName(ATLAS_TABLE), Object.keys(atlasColumns)],
  ...recordTables.map(({ name, id, columns }): [string, string[]] => {
    const own = 'sourceKey' in columns ? ['sourceKey', 'mergedInto'] : Object.keys(columns);
    return [plainName(name), [id, ...own]];
  }),
]);

/** Whether a table is of an export: by the name of its file, or of its sheet, and its headers. */
export function isAtlasTable(name: string, headers: readonly string[]): boolean {
  const plain = plainName(name);
  if (!known.has(plain)) return false;
  return telling.get(plain)?.every((header) => headers.includes(header)) ?? isTie(headers);
}

/** Tie tables name each end by id and by name: `principal,principalName,project,projectName`. */
function isTie([source, sourceName, target, targetName]: readonly string[]): boolean {
  return Boolean(source && target) && sourceName === `${source}Name` && targetName === `${target}Name`;
}

/** How tables are read. */
interface ReadOptions {
  /** Name of the file, where the path does not have it. */
  name?: string;
  signal?: AbortSignal;
}

async function readBook(path: string, limits: TableLimits, options: ReadOptions): Promise<AtlasTable[]> {
  const { sheets } = await readTable(path, {}, limits, { ...options, noRows: true });
  if (!sheets.some(({ name }) => name === plainName(ATLAS_TABLE))) return [];
  const tables: AtlasTable[] = [];
  for (const { name } of sheets.filter((sheet) => known.has(sheet.name))) {
    const reading = { sheet: name, headerFrom: 1, headerTo: 1 };
    tables.push({ name, table: await readTable(path, reading, limits, { ...options, noRows: true }) });
  }
  return tables;
}

async function readText(path: string, limits: TableLimits, options: ReadOptions): Promise<AtlasTable[]> {
  const plainly = { encoding: 'UTF_8', delimiter: 'COMMA', headerFrom: 1, headerTo: 1 } as const;
  const table = await readTable(path, plainly, limits, { ...options, noRows: true });
  return [{ name: plainName(options.name ?? path), table }];
}

const isFolder = async (path: string) => (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** The tables of an export in a folder or file; none where it holds something else. */
async function tablesIn(
  path: string,
  limits: TableLimits,
  { name = basename(path), ...options }: ReadOptions,
): Promise<AtlasTable[]> {
  const tables: AtlasTable[] = [];
  const files = (await isFolder(path)) ? (await readdir(path)).sort() : null;
  for (const file of files ?? [name]) {
    const place = files ? join(path, file) : path;
    if (/\.xlsx$/i.test(file) && !files)
      tables.push(...(await readBook(place, limits, { ...options, name: file })));
    else if (/\.csv(\.gz)?$/i.test(file) && known.has(plainName(file)))
      tables.push(...(await readText(place, limits, { ...options, name: file })));
  }
  return tables.filter((one) => isAtlasTable(one.name, one.table.headers));
}

/**
 * Reads the tables of an export: every one in a folder, one file, or every sheet of a workbook.
 * @throws AppError as `readTable`; BAD_USER_INPUT where there is no table of an export
 */
export async function readAtlasTables(
  path: string,
  limits: TableLimits,
  options: ReadOptions = {},
): Promise<AtlasTable[]> {
  const tables = await tablesIn(path, limits, options);
  if (tables.length > 0) return tables;
  return refuseTable(
    { file: options.name ?? basename(path) },
    { ja: 'atlas export が書いた表がありません。', en: 'There is no table that atlas export wrote.' },
  );
}

/**
 * Reads the tables of an export from several places.
 * @returns null where a file holds something else
 * @throws AppError as `readTable`; BAD_USER_INPUT for a folder without a table of an export
 */
export async function findAtlasTables(
  paths: readonly string[],
  limits: TableLimits,
  options: ReadOptions = {},
): Promise<AtlasTable[] | null> {
  const tables: AtlasTable[] = [];
  for (const path of paths) {
    const found = (await isFolder(path))
      ? await readAtlasTables(path, limits, options)
      : await tablesIn(path, limits, options);
    if (found.length === 0) return null;
    tables.push(...found);
  }
  return tables;
}
