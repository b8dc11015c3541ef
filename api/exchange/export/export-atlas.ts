// The whole atlas as tables: every record, archived and merged ones too, and every tie between them.
import type { Database, Runner } from '#cypher/database.ts';
import { model } from '#cypher/graph.ts';
import { findAtlas, nodes, relationships } from '#cypher/statements.generated.ts';
import type { Label, RelationshipName } from '../../atlas/commit.ts';
import type { Stored } from '../../atlas/record.ts';
import { inOneState } from '../backup/write-backup.ts';
import type { Cell } from '../table/write-csv.ts';
import { toCell } from './cell-text.ts';
import { type DistrictNames, districtNames } from './district-names.ts';
import {
  ATLAS_TABLE,
  atlasColumns,
  privateProperties,
  type RecordTable,
  recordTables,
  type TieTable,
  tieTables,
} from './tables.ts';

/** A table to write: its file name, headers and rows. */
export interface ExportTable {
  name: string;
  headers: string[];
  rows: Cell[][];
}

/** What is exported. */
export interface ExportOptions {
  /** Names of the tables wanted, e.g. `principals.csv`; all if missing. */
  only?: ReadonlySet<string>;
  /** Whether contacts and notes are among the columns. */
  withPrivate?: boolean;
}

const byId = (a: Stored, b: Stored) => (a.id < b.id ? -1 : 1);

async function recordsOf(runner: Runner, label: Label): Promise<Stored[]> {
  return ((await nodes[label].listAll(runner)) as unknown as Stored[]).sort(byId);
}

async function atlasTable(runner: Runner): Promise<ExportTable> {
  const atlas = (await findAtlas(runner))!;
  const headers = Object.keys(atlasColumns) as (keyof typeof atlasColumns)[];
  return { name: ATLAS_TABLE, headers, rows: [headers.map((column) => toCell(atlas[column]))] };
}

/** Districts of each record, as they are written. */
async function districtsOf(
  runner: Runner,
  name: RelationshipName,
  written: DistrictNames,
): Promise<Map<string, string[]>> {
  const districts = new Map<string, string[]>();
  for (const { source, target } of await relationships[name].listAll(runner))
    districts.set(source, [...(districts.get(source) ?? []), written.nameOf(target)].sort());
  return districts;
}

async function recordTable(
  runner: Runner,
  { name, label, columns: all, id: idHeader, districts: tie }: RecordTable,
  withPrivate: boolean,
  names: DistrictNames,
): Promise<ExportTable> {
  const columns = Object.keys(all).filter((column) => withPrivate || !privateProperties.has(column));
  const districts = tie ? await districtsOf(runner, tie, names) : null;
  const rows = (await recordsOf(runner, label)).map(({ id, properties }): Cell[] => [
    toCell(id),
    ...columns.map((column) => toCell(properties[column])),
    ...(districts ? [toCell(districts.get(id) ?? null)] : []),
  ]);
  return { name, headers: [idHeader, ...columns, ...(districts ? ['districts'] : [])], rows };
}

async function tieTable(
  runner: Runner,
  { name, relationship, ends, columns }: TieTable,
): Promise<ExportTable> {
  const { source, target } = model.relationships[relationship]!;
  const namesOf = async (label: string) =>
    new Map(
      (await recordsOf(runner, label as Label)).map(({ id, properties: { name: own, title } }) => [
        id,
        own ?? title,
      ]),
    );
  const [sources, targets] = [await namesOf(source), await namesOf(target)];
  const ties = (await relationships[relationship].listAll(runner)).map((tie): Cell[] => {
    const properties = tie.properties as Stored['properties'];
    return [
      ...[tie.source, sources.get(tie.source), tie.target, targets.get(tie.target)].map(toCell),
      ...Object.keys(columns).map((column) => toCell(properties[column])),
    ];
  });
  const headers = [
    ...[ends.source, `${ends.source}Name`, ends.target, `${ends.target}Name`],
    ...Object.keys(columns),
  ];
  return { name, headers, rows: ties.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)) };
}

/**
 * Reads the tables, all of one state; those without rows are left out unless asked for by name.
 * @param write called for each table; for all of them once more where Neo4j was written to meanwhile
 */
export async function exportAtlas(
  database: Database,
  { only, withPrivate = false }: ExportOptions,
  write: (table: ExportTable) => Promise<void>,
): Promise<void> {
  const wanted = ({ name }: { name: string }) => !only || only.has(name);
  await inOneState(database, async (runner) => {
    const give = async (table: ExportTable) => {
      if (table.rows.length || only) await write(table);
    };
    const names = districtNames(await recordsOf(runner, 'District'));
    if (wanted({ name: ATLAS_TABLE })) await give(await atlasTable(runner));
    for (const table of recordTables.filter(wanted))
      await give(await recordTable(runner, table, withPrivate, names));
    for (const table of tieTables.filter(wanted)) await give(await tieTable(runner, table));
  });
}

/** The tables as sheets of a workbook, named as their files without ending. */
export async function exportSheets(database: Database, options: ExportOptions = {}): Promise<ExportTable[]> {
  const sheets = new Map<string, ExportTable>();
  await exportAtlas(database, options, async (table) => {
    const name = table.name.replace(/\.csv$/, '');
    sheets.set(name, { ...table, name });
  });
  return [...sheets.values()];
}
