// Finds the headers of a table: below titles and notes, in one or several lines, or nowhere.
import type { Range } from '../columns.ts';
import type { RawLine } from '../lines.ts';
import { weighHeaders } from './evidence.ts';
import { isLabel, kindOf } from './kinds.ts';
import { isGroupedOver, joinHeaders } from './spans.ts';

/** Lines are meant by their place in the list, from 0. */
export interface HeaderPlace {
  /** The first header line; without headers, the first row. */
  first: number;
  /** The line after the last header line; the same as `first`: there are no headers. */
  end: number;
}

const SAMPLE = 300;
const MOST_TITLES = 30;
const MOST_HEADER_LINES = 4;
/** Lines that fill this share of the usual width or less are titles and notes. */
const FEW = 0.5;
/** How many lines further down headers are looked for where the first line looks like a row. */
const FURTHER = 10;

const filled = ({ cells }: RawLine) => cells.filter((cell) => cell.trim() !== '').length;

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How many lines at the top are titles or notes. */
export function countTitles(lines: readonly RawLine[], merges: readonly Range[]): number {
  const usual = median(lines.slice(0, SAMPLE).map(filled));
  if (usual < 2) return 0;
  const few = Math.max(1, Math.floor(usual * FEW));
  let titles = 0;
  while (titles < Math.min(MOST_TITLES, lines.length - 1)) {
    const line = lines[titles]!;
    const next = lines[titles + 1]!;
    if (filled(line) > few || isGroupedOver(line, next, merges)) break;
    // Several words, and no more below them, are headers of a table that is wider than they are.
    if (filled(line) > 1 && (filled(next) <= filled(line) || line.cells.every(isLabel))) break;
    titles += 1;
  }
  return titles;
}

/** The line after headers that begin in a line. */
function endOf(lines: readonly RawLine[], first: number, merges: readonly Range[]): number {
  const { line } = lines[first]!;
  const down = merges.filter(({ top, bottom }) => top === line && bottom - top < MOST_HEADER_LINES);
  const bottom = Math.max(line, ...down.map((merge) => merge.bottom));
  const merged = lines.findIndex((other) => other.line > bottom);
  const end = merged < 0 ? lines.length : merged;
  if (end > first + 1) return end;
  const next = lines[first + 1];
  const said = next?.cells.filter((cell) => cell.trim() !== '') ?? [];
  const words = said.every((cell) => kindOf(cell) === null);
  return words && isGroupedOver(lines[first]!, next, merges) ? first + 2 : first + 1;
}

function weightAt(lines: readonly RawLine[], first: number, end: number, merges: readonly Range[]): number {
  const below = lines.slice(end, end + SAMPLE).map(({ cells }) => cells);
  return weighHeaders(joinHeaders(lines.slice(first, end), merges), below);
}

/** Finds the headers. @param lines lines with text, all or the first few hundred */
export function findHeader(lines: readonly RawLine[], merges: readonly Range[]): HeaderPlace {
  const first = countTitles(lines, merges);
  if (lines.length === 0) return { first: 0, end: 0 };
  const end = endOf(lines, first, merges);
  const weight = end > first + 1 ? Number.POSITIVE_INFINITY : weightAt(lines, first, end, merges);
  if (weight > 0) return { first, end };
  for (let at = first + 1; at < Math.min(first + FURTHER, lines.length - 1); at += 1) {
    const labels = lines[at]!.cells.filter(isLabel).length;
    if (labels > 1 && labels * 2 >= filled(lines[at]!) && weightAt(lines, at, at + 1, merges) > 1)
      return { first: at, end: endOf(lines, at, merges) };
  }
  return { first, end: weight < 0 ? first : end };
}
