// Persons and coordinators in an export under the pseudonym that the viewer sees everywhere else.
import { coordinatorName, principalName } from '../../access/names.ts';
import { seesPersons, type Viewer } from '../../access/viewer.ts';
import type { Cell } from '../table/write-csv.ts';
import type { ExportTable } from './export-atlas.ts';
import { recordTables, tieTables } from './tables.ts';

/** What tells who someone is: the same as the API hides. */
const TELLING = ['kana', 'aliases', 'corporateNumber', 'website', 'offersNote', 'needsNote', 'sourceKey'];

const sheetName = (file: string) => file.replace(/\.csv$/, '');
const idHeader = (label: string) => recordTables.find((table) => table.label === label)!.id;
const sheetOf = (label: string) => sheetName(recordTables.find((table) => table.label === label)!.name);

/** Principals that are persons, and what was merged into them. */
function personsAmong({ headers, rows }: ExportTable): Set<Cell> {
  const at = (name: string) => headers.indexOf(name);
  const [id, sector, into] = [at(idHeader('Principal')), at('sector'), at('mergedInto')];
  const persons = new Set(rows.filter((row) => row[sector] === 'CITIZEN').map((row) => row[id]));
  const isNamed = (cell: Cell) => cell !== null && cell !== undefined && cell !== '';
  for (let before = -1; before !== persons.size; ) {
    before = persons.size;
    for (const row of rows) {
      if (persons.has(row[into])) persons.add(row[id]);
      if (persons.has(row[id]) && isNamed(row[into])) persons.add(row[into]);
    }
  }
  return persons;
}

function masked({ name, headers, rows }: ExportTable, label: string, names: ReadonlyMap<Cell, string>) {
  const id = headers.indexOf(idHeader(label));
  const hide = (cells: Cell[]) => {
    const known = names.get(cells[id]);
    if (known === undefined) return cells;
    return cells.map((cell, i) =>
      headers[i] === 'name' ? known : TELLING.includes(headers[i]!) ? null : cell,
    );
  };
  return { name, headers, rows: rows.map(hide) };
}

/** Names beside the ids at both ends of ties. */
function maskedTies({ name, headers, rows }: ExportTable, names: ReadonlyMap<Cell, string>): ExportTable {
  const ends = headers.flatMap((header, i) => {
    const of = headers.indexOf(`${header}Name`);
    return of < 0 ? [] : [[i, of] as const];
  });
  return {
    ...{ name, headers },
    rows: rows.map((row) => {
      const cells = [...row];
      for (const [id, of] of ends) cells[of] = names.get(row[id]) ?? cells[of];
      return cells;
    }),
  };
}

/** The tables as this viewer may have them: all of them for whoever sees persons. */
export function maskPersons(tables: readonly ExportTable[], viewer: Viewer): ExportTable[] {
  if (seesPersons(viewer)) return [...tables];
  const sheet = (label: string) => tables.find(({ name }) => name === sheetOf(label));
  const [principals, coordinators] = [sheet('Principal'), sheet('Coordinator')];
  const names = new Map<Cell, string>();
  for (const id of principals ? personsAmong(principals) : [])
    names.set(id, principalName(viewer, String(id), '', 'CITIZEN'));
  for (const row of coordinators?.rows ?? []) {
    const id = row[coordinators!.headers.indexOf(idHeader('Coordinator'))];
    names.set(id, coordinatorName(viewer, String(id), ''));
  }
  const ties = new Set(tieTables.map((table) => sheetName(table.name)));
  return tables.map((table) => {
    if (table === principals) return masked(table, 'Principal', names);
    if (table === coordinators) return masked(table, 'Coordinator', names);
    return ties.has(table.name) ? maskedTies(table, names) : table;
  });
}
