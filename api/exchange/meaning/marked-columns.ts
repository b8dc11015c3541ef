// Columns that a mark fills in where their header holds: ○ under 環境, ○ under まちづくり.
import { fields } from '../../municipality/fields.ts';
import { wordsIn } from '../../municipality/words.ts';
import type { TableRow } from '../table/table.ts';

const MARK = /^(?:[○◯〇●◎✓✔☑レx×1１]|有|はい|yes)$/iu;
const isMark = (cell: string) => MARK.test(cell.trim());

/** The text of a cell whose header says what a mark in it means. */
export function markedText(mark: string, cell: string): string {
  return isMark(cell) && !/^[x×]$/iu.test(cell.trim()) ? mark : '';
}

/** Whether a column is headed by one of the 20 fields and holds nothing but marks. */
export function isMarkedField(header: string, rows: readonly TableRow[], index: number): boolean {
  if (wordsIn(fields, header).length === 0) return false;
  const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => cell.trim());
  return cells.length > 0 && cells.every(isMark);
}
