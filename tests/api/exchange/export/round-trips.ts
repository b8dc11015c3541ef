// Exports an atlas as people do, and imports what was exported, in one commit.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commit } from '#api/atlas/commit.ts';
import { type AtlasTable, readAtlasTables } from '#api/exchange/export/atlas-tables.ts';
import { exportAtlas, exportSheets } from '#api/exchange/export/export-atlas.ts';
import { planAtlas } from '#api/exchange/export/plan-atlas.ts';
import type { RowReport } from '#api/exchange/report.ts';
import { csvLines } from '#api/exchange/table/write-csv.ts';
import { writeWorkbook } from '#api/exchange/table/write-xlsx.ts';
import { checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { nodes } from '#cypher/statements.generated.ts';
import { clearGraph } from '../../../support/arbitraryGraph.ts';

/** More than any export of a test. */
export const limits = { bytes: 100_000_000, rows: 100_000 };
const profiles = new Set(['koka', 'ueda']);
/** A new empty folder. */
export const newFolder = () => mkdtempSync(join(tmpdir(), 'export-'));

/** Exports as the command line does. @returns the folder */
export async function exportTo(database: Database, withPrivate = true): Promise<string> {
  const folder = newFolder();
  await exportAtlas(database, { withPrivate }, async ({ name, headers, rows }) => {
    writeFileSync(join(folder, name), [...csvLines(headers, rows)].join(''));
  });
  return folder;
}

/** Exports as the page does. @returns the workbook */
export async function exportBook(database: Database): Promise<string> {
  const path = join(newFolder(), 'export.xlsx');
  await writeWorkbook(path, await exportSheets(database, { withPrivate: true }));
  return path;
}

/** Imports tables in one commit. @returns what became of each row */
async function importTables(database: Database, tables: AtlasTable[]): Promise<RowReport[]> {
  let rows: RowReport[] = [];
  await commit(database, { by: 'test', action: 'import', summary: '' }, async (runner) => {
    const plan = await planAtlas(runner, tables, profiles);
    rows = plan.rows;
    return plan.change;
  });
  return rows;
}

/** Imports a folder, file or workbook in one commit. */
export const importFrom = async (database: Database, path: string) =>
  importTables(database, await readAtlasTables(path, limits));

/** The checksum of an atlas. */
export const sumOf = async (database: Database) => (await checksum(database)).sha256;
/** `table line code column` of every row that is not imported. */
export const refused = (rows: RowReport[]) =>
  rows
    .filter(({ outcome }) => outcome === 'REFUSED')
    .map(
      ({ table, line, notes }) =>
        `${table} ${line} ${notes.map(({ code, column }) => `${code} ${column ?? ''}`)}`,
    );

/** Empties an atlas and takes its profile away. */
export async function unsetCity(database: Database): Promise<void> {
  await clearGraph(database);
  await nodes.Atlas.set(database, {
    rows: [{ id: 'atlas', properties: { profile: null, fictional: null } }],
  });
}
