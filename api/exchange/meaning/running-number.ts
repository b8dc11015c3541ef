// Tells a running number (1, 2, 3, …), which changes from year to year, from a key that stays.
import type { TableRow } from '../table/table.ts';

/** Numbers of a list may skip a row struck out here and there. */
const SPARE = 10;

/** Fewer rows, or names, than these tell nothing. */
const FEW = 6;

// A line of one text below a table is a total or a note (合計 56 団体), no row of it.
const isRow = ({ cells }: TableRow) => cells.length < 2 || cells.filter((cell) => cell.trim()).length > 1;

/**
 * Whether a column only numbers its rows. A header that is surely a key (管理番号) is believed unless it counts
 * 1, 2, 3 from the first row to the last: `loose` says that the header may mean either (No).
 */
export function isRunningNumber(rows: readonly TableRow[], index: number, loose: boolean): boolean {
  const texts = rows
    .filter(isRow)
    .map(({ cells }) => (cells[index] ?? '').normalize('NFKC').trim())
    .filter(Boolean);
  if (!loose) return texts.length >= FEW && texts.every((text, i) => text === String(i + 1));
  // A list of one sort of thing under 1, 1, 1, 2, 2 is grouped, not keyed, by it.
  if (texts.length === 0 || new Set(texts).size < texts.length) return true;
  if (!texts.every((text) => /^\d{1,7}(?:\.0+)?$/.test(text) && !/^0\d/.test(text))) return false;
  const numbers = texts.map(Number);
  return Math.max(...numbers) <= 2 * rows.length + SPARE;
}

/** Whether a column that looks like a key cannot be one: it is the same for things of many names, like a city's code. */
export function isPoorKey(rows: readonly TableRow[], key: number, name: number | undefined): boolean {
  if (name === undefined) return false;
  const distinct = (index: number) => new Set(rows.map(({ cells }) => cells[index] ?? '')).size;
  const names = distinct(name);
  return names >= FEW && distinct(key) * 2 <= names;
}
