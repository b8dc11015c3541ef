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

async function readSheets(path: string, limits: TableLimits, signal?: AbortSignal): Promise<AtlasTable[]> {
  const options = { noRows: true, ...(signal ? { signal } : {}) };
  const first = await readTable(path, { headerFrom: 1, headerTo: 1 }, limits, options);
  if (first.format !== 'XLSX') {
    const name = plainName(path);
    const plainly = { encoding: 'UTF_8', delimiter: 'COMMA', headerFrom: 1, headerTo: 1 } as const;
    return [{ name, table: await readTable(path, plainly, limits, options) }];
  }
  const tables: AtlasTable[] = [];
  for (const { name } of first.sheets.filter((sheet) => known.has(sheet.name))) {
    const table = await readTable(path, { sheet: name, headerFrom: 1, headerTo: 1 }, limits, options);
    tables.push({ name, table });
  }
  return tables;
}

async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path).catch(() => null))?.isDirectory()) return [path];
  const names = (await readdir(path)).filter(
    (name) => /\.csv(\.gz)?$/i.test(name) && known.has(plainName(name)),
  );
  return names.sort().map((name) => join(path, name));
}

/**
 * Reads the tables of an export: every one in a folder, one file, or every sheet of a workbook.
 * @throws AppError as `readTable`; BAD_USER_INPUT where there is no table of an export
 */
export async function readAtlasTables(
  path: string,
  limits: TableLimits,
  signal?: AbortSignal,
): Promise<AtlasTable[]> {
  const tables: AtlasTable[] = [];
  for (const file of await filesIn(path)) tables.push(...(await readSheets(file, limits, signal)));
  const found = tables.filter(({ name, table }) => isAtlasTable(name, table.headers));
  if (found.length > 0) return found;
  return refuseTable(
    { file: basename(path) },
    { ja: 'atlas export が書いた表がありません。', en: 'There is no table that atlas export wrote.' },
  );
}
