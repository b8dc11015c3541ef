// The report of an import as a table: every row of the file, and a line for each thing said about it.
import type { ImportReport } from './report.ts';
import type { Cell } from './table/write-csv.ts';

/** Headers of the report. */
export const reportHeaders = [
  'file',
  'line',
  'outcome',
  'record',
  'intoLine',
  'note',
  'column',
  'value',
  'ja',
  'en',
] as const;

/** Lines of the report; a row about which nothing is said has one. */
export function* reportRows({ fileName, rows }: ImportReport): Generator<Cell[]> {
  for (const { line, outcome, record, intoLine, notes } of rows) {
    const row = [fileName, line, outcome, record, intoLine];
    if (notes.length === 0) yield [...row, null, null, null, null, null];
    for (const { code, column, value, ja, en } of notes) yield [...row, code, column, value, ja, en];
  }
}
