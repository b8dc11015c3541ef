// The whole atlas as tables: every record that is not archived, and every tie between them.
import type { Database, Runner } from '#cypher/database.ts';
import { model } from '#cypher/graph.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import type { Stored } from '../../atlas/record.ts';
import type { Cell } from '../table/write-csv.ts';
import { privateProperties, type RecordTable, recordTables, type TieTable, tieTables } from './tables.ts';

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

async function recordsOf(runner: Runner, label: keyof typeof nodes): Promise<Stored[]> {
  const all = (await nodes[label].listAll(runner)) as unknown as Stored[];
  return all.filter(({ properties }) => !properties.archivedAt).sort(byId);
}

async function districtNames(runner: Runner, { districts }: RecordTable): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  if (!districts) return names;
  const known = new Map(
    (await recordsOf(runner, 'District')).map(({ id, properties }) => [id, properties.name]),
  );
  for (const { source, target } of await relationships[districts].listAll(runner)) {
    const name = known.get(target);
    if (name) names.set(source, [...(names.get(source) ?? []), name as string].sort());
  }
  return names;
}

async function recordTable(runner: Runner, table: RecordTable, withPrivate: boolean): Promise<ExportTable> {
  const columns = table.columns.filter((column) => withPrivate || !privateProperties.has(column));
  const districts = await districtNames(runner, table);
  const rows = (await recordsOf(runner, table.label)).map(({ id, properties }): Cell[] => [
    id,
    ...columns.map((column) => properties[column] as Cell),
    ...(table.districts ? [districts.get(id)] : []),
  ]);
  const headers = [table.id, ...columns, ...(table.districts ? ['districts'] : [])];
  return { name: table.name, headers, rows };
}

async function tieTable(runner: Runner, { name, relationship, columns }: TieTable): Promise<ExportTable> {
  const { source, target } = model.relationships[relationship]!;
  const ends = [source, target] as (keyof typeof nodes)[];
  const [sources, targets] = [await recordsOf(runner, ends[0]!), await recordsOf(runner, ends[1]!)].map(
    (records) =>
      new Map(records.map(({ id, properties }) => [id, (properties.name ?? properties.title) as string])),
  );
  const ties = (await relationships[relationship].listAll(runner))
    .filter((tie) => sources!.has(tie.source) && targets!.has(tie.target))
    .map((tie): Cell[] => {
      const properties = tie.properties as Record<string, Cell>;
      return [
        tie.source,
        sources!.get(tie.source),
        tie.target,
        targets!.get(tie.target),
        ...columns.map((column) => properties[column]),
      ];
    });
  const word = (label: string) => `${label[0]!.toLowerCase()}${label.slice(1)}`;
  const [from, to] = source === target ? ['member', word(target)] : [word(source), word(target)];
  const headers = [from, `${from}Name`, to, `${to}Name`, ...columns];
  return { name, headers, rows: ties.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)) };
}

/** Names of all tables that there are. */
export const tableNames: readonly string[] = [...recordTables, ...tieTables].map(({ name }) => name);

/** Reads the tables in one transaction, one after another; those without rows are left out unless asked for by name. */
export async function exportAtlas(
  database: Database,
  { only, withPrivate = false }: ExportOptions,
  write: (table: ExportTable) => Promise<void>,
): Promise<void> {
  const wanted = ({ name }: { name: string }) => !only || only.has(name);
  await database.read(async (runner) => {
    const give = async (table: ExportTable) => {
      if (table.rows.length || only) await write(table);
    };
    for (const table of recordTables.filter(wanted))
      await give(await recordTable(runner, table, withPrivate));
    for (const table of tieTables.filter(wanted)) await give(await tieTable(runner, table));
  });
}
