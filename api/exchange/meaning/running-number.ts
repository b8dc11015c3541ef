// Tells a running number (1, 2, 3, …), which changes from year to year, from a key that stays.
import type { TableRow } from '../table/table.ts';

/** Numbers of a list may skip a row struck out here and there. */
const SPARE = 10;

/**
 * Whether a column only numbers its rows. A header that is surely a key (管理番号) is believed: `loose` says that it
 * may mean either (No).
 */
export function isRunningNumber(rows: readonly TableRow[], index: number, loose: boolean): boolean {
  if (!loose) return false;
  const texts = rows.map(({ cells }) => (cells[index] ?? '').normalize('NFKC').trim()).filter(Boolean);
  // A list of one sort of thing under 1, 1, 1, 2, 2 is grouped, not keyed, by it.
  if (texts.length === 0 || new Set(texts).size < texts.length) return true;
  if (!texts.every((text) => /^\d{1,7}(?:\.0+)?$/.test(text) && !/^0\d/.test(text))) return false;
  const numbers = texts.map(Number);
  return Math.max(...numbers) <= 2 * rows.length + SPARE;
}

/** Fewer names than these tell nothing of a key. */
const FEW = 6;

/** Whether a column that looks like a key cannot be one: it is the same for things of many names, like a city's code. */
export function isPoorKey(rows: readonly TableRow[], key: number, name: number | undefined): boolean {
  if (name === undefined) return false;
  const distinct = (index: number) => new Set(rows.map(({ cells }) => cells[index] ?? '')).size;
  const names = distinct(name);
  return names >= FEW && distinct(key) * 2 <= names;
}
