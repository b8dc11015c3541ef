// Lines become a table: titles, headers and rows, every row with as many cells as there are columns.

import { type Note, note } from '../note.ts';
import { type Pace, startPace } from '../pace.ts';
import { columnName, type Range } from './columns.ts';
import { countTitles, findHeader } from './header/find-header.ts';
import { joinHeaders } from './header/spans.ts';
import { type RawLine, refuseCells, refuseMany } from './lines.ts';
import {
  type Place,
  type Reading,
  refuseTable,
  type Table,
  type TableLimits,
  type TableRow,
} from './table.ts';

/** What was read from a file or sheet. */
export interface RawTable {
  place: Place;
  lines: RawLine[];
  /** Merged cells. */
  merges: Range[];
  /** Whether a line may have cells missing or too many, as in a text file. */
  ragged: boolean;
}

/** The part of a table that does not depend on the kind of file. */
export type TableBody = Pick<
  Table,
  'titles' | 'headerFrom' | 'headerTo' | 'headers' | 'rows' | 'blankRows' | 'firstLines' | 'remarks'
>;

const FIRST_LINES = 20;
const STEP = 500;

interface Places {
  first: number;
  end: number;
}

function placesOf({ place, lines, merges }: RawTable, { headerFrom, headerTo }: Reading): Places {
  if (headerFrom === undefined) return findHeader(lines, merges);
  if (headerFrom === 0) {
    const titles = countTitles(lines, merges);
    return { first: titles, end: titles };
  }
  const first = lines.findIndex(({ line }) => line >= headerFrom);
  if (first < 0)
    refuseTable(
      { ...place, line: headerFrom },
      { ja: '見出しの行に何も書かれていません。', en: 'There is nothing in the line of the headers.' },
    );
  const last = Math.max(headerTo ?? 0, lines[first]!.line);
  const end = lines.findIndex(({ line }) => line > last);
  return { first, end: end < 0 ? lines.length : end };
}

/** Gives every column a name of its own. */
function nameColumns(found: readonly string[], width: number): { headers: string[]; twice: Note[] } {
  const taken = new Set<string>();
  const twice = new Set<string>();
  const headers = [...Array(width).keys()].map((i) => {
    const name = found[i] || `(${i + 1})`;
    let unique = name;
    for (let n = 2; taken.has(unique); n += 1) unique = `${name} (${n})`;
    if (unique !== name) twice.add(name);
    taken.add(unique);
    return unique;
  });
  return { headers, twice: [...twice].map((column) => note('headerTwice', { column })) };
}

/** Gives every row that a cell is merged over the text of that cell. */
async function spreadDown(
  { place, lines, merges }: RawTable,
  from: number,
  limits: TableLimits,
  pace: Pace,
): Promise<Note[]> {
  const down = merges.filter(({ top, bottom }) => bottom > top && top >= from);
  if (down.length === 0) return [];
  const at = new Map(lines.map((line, i) => [line.line, i]));
  const spread: string[] = [];
  let steps = 0;
  for (const { left, top, bottom } of down) {
    const first = at.get(top);
    const text = first === undefined ? '' : (lines[first]!.cells[left] ?? '');
    if (text === '') continue;
    spread.push(`${columnName(left)}${top}`);
    for (let i = first! + 1; i < lines.length && lines[i]!.line <= bottom; i += 1) {
      const { cells } = lines[i]!;
      while (cells.length <= left) cells.push('');
      cells[left] ||= text;
      steps += 1;
      refuseCells(place, limits, steps);
      if (steps % STEP === 0 && pace.due()) await pace.rest();
    }
  }
  return spread.length ? [note('mergedDown', {}, { count: String(spread.length), cell: spread[0]! })] : [];
}

const commonest = (counts: readonly number[]) => {
  const often = new Map<number, number>();
  for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
  return [...often].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
};

/** Makes a table of lines. @throws AppError where there is no text, no row, or no line at the place of the headers */
export async function toTable(
  raw: RawTable,
  reading: Reading,
  limits: TableLimits,
  { signal, noRows = false }: { signal?: AbortSignal | undefined; noRows?: boolean | undefined } = {},
): Promise<TableBody> {
  const { place, lines, merges } = raw;
  const pace = startPace(signal);
  if (lines.length === 0) refuseTable(place, { ja: '何も書かれていません。', en: 'There is nothing in it.' });
  const firstLines = lines.slice(0, FIRST_LINES).map(({ line, cells }) => ({ line, cells: [...cells] }));
  const { first, end } = placesOf(raw, reading);
  const headerLines = lines.slice(first, end);
  const body = lines.slice(end);
  if (body.length === 0 && !noRows)
    refuseTable(
      { ...place, line: lines.at(-1)!.line },
      { ja: '見出しの下に行がありません。', en: 'There are no rows below the headers.' },
    );
  if (body.length > limits.rows)
    refuseMany({ ...place, line: body[limits.rows]!.line }, limits.rows, { ja: '行', en: 'rows' });
  const merged = await spreadDown(raw, body[0]?.line ?? 1, limits, pace);

  const found = joinHeaders(headerLines, merges);
  const named = found.findLastIndex(Boolean) + 1;
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), named);
  refuseCells(place, limits, width * body.length);
  const { headers, twice } = nameColumns(found, width);
  const usual = headerLines.length
    ? Math.max(...headerLines.map(({ count }) => count))
    : commonest(body.slice(0, STEP).map(({ count }) => count));
  const least = headerLines.length ? named : usual;

  const rows: TableRow[] = [];
  let blankRows = 0;
  let next = (headerLines.at(-1)?.end ?? (body[0]?.line ?? 1) - 1) + 1;
  for (const [i, { line, end: last, cells, count }] of body.entries()) {
    const ragged = raw.ragged && (cells.length > usual || count < least);
    while (cells.length < width) cells.push('');
    rows.push(ragged ? { line, cells, ragged } : { line, cells });
    blankRows += line - next;
    next = last + 1;
    if (i % STEP === 0 && pace.due()) await pace.rest();
  }
  return {
    titles: lines.slice(0, first).map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' ')),
    headerFrom: headerLines[0]?.line ?? 0,
    headerTo: headerLines.at(-1)?.line ?? 0,
    headers,
    rows,
    blankRows,
    firstLines,
    remarks: [...twice, ...merged],
  };
}
