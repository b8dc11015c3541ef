// Columns and cells by the names that Excel gives them.

const A = 65;
const LETTERS = 26;

/** Name of a column, from 0: A, B, … Z, AA, … */
export function columnName(index: number): string {
  const last = String.fromCharCode(A + (index % LETTERS));
  return index < LETTERS ? last : columnName(Math.floor(index / LETTERS) - 1) + last;
}

/** Column (from 0) and row (from 1) of a name such as `B7`; null for what is none. */
export function cellAt(name: string): { column: number; row: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name) ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - A + 1, 0) - 1;
  return { column, row: Number(digits) };
}

/** A rectangle of cells: columns from 0, rows from 1, both ends included. */
export interface Range {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The rectangle of a name such as `B2:D2`; null for what is none. */
export function rangeAt(name: string): Range | null {
  const [from, to] = name.split(':').map(cellAt);
  if (!from || !to) return null;
  return {
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
  };
}
