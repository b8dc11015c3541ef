// Imports one list, or the tables of an export, in one transaction.
import type { Database } from '#cypher/database.ts';
import { type ApplyOptions, applyPlanned, type Imported } from '../apply/apply-planned.ts';
import { type AtlasFile, type AtlasOptions, planAtlasImport } from '../apply/plan-atlas-import.ts';
import { type PlanOptions, planImport } from '../apply/plan-import.ts';
import type { Table } from '../table/table.ts';

/** How a table is imported. */
export interface ImportOptions extends PlanOptions, ApplyOptions {}

/**
 * Imports a table, all in one transaction. Rows that cannot be are refused and the others imported. Importing the same
 * table again writes nothing: contents that were imported before only add what is missing, whatever has changed since.
 * @throws AppError BAD_USER_INPUT for columns or profiles that do not exist; CONFLICT where it would not do what was
 *   `seen`; what the signal was aborted with
 */
export function importTable(database: Database, table: Table, options: ImportOptions): Promise<Imported> {
  return applyPlanned(database, options, (runner, now) => planImport(runner, table, { ...options, now }));
}

/** Imports the tables of an export, all in one transaction. @throws AppError as `importTable` */
export function importAtlas(
  database: Database,
  file: AtlasFile,
  options: AtlasOptions & ApplyOptions,
): Promise<Imported> {
  return applyPlanned(database, options, (runner, now) => planAtlasImport(runner, file, { ...options, now }));
}
