// Cells of published tables that so few persons stand behind that one of them could be recognised.
import type { Table } from '../analysis/metrics/metric.ts';
import type { Viewer } from './viewer.ts';

/** Fewer persons than these are not published as a cell. */
const LEAST_PERSONS = 5;

/** Whether cells about persons are left empty for the viewer. @param persons persons in the view */
export function hidesCells({ role }: Viewer, persons: number): boolean {
  return role === 'PUBLIC' && persons < LEAST_PERSONS;
}

const isOfPersons = (label: string) => label.includes('CITIZEN');

/** A table as the viewer may see it: rows and columns of persons are empty where they are too few. */
export function shownTable(viewer: Viewer, table: Table, persons: number): Table {
  if (!hidesCells(viewer, persons)) return table;
  const { rows, columns, values } = table;
  const isHidden = (row: number, column: number) => isOfPersons(rows[row]) || isOfPersons(columns[column]);
  return {
    ...table,
    values: values.map((cells, row) => cells.map((cell, column) => (isHidden(row, column) ? null : cell))),
  };
}
