// Headers in several lines: a word over several columns (連絡先 over 電話 and メール), and what the columns are then called.
import type { Range } from '../columns.ts';
import type { RawLine } from '../lines.ts';

const isText = (cell: string | undefined): cell is string => cell !== undefined && cell.trim() !== '';

/** The last column that the word in a cell stands over: as it is merged, else up to the next word of its line. */
function spanEnd({ cells, line }: RawLine, column: number, width: number, merges: readonly Range[]): number {
  const merge = merges.find(({ left, top }) => left === column && top === line);
  if (merge) return merge.right;
  if (merges.some(({ top, bottom }) => top <= line && line <= bottom)) return column;
  let end = column;
  while (end + 1 < width && (!isText(cells[end + 1]) || cells[end + 1] === cells[column])) end += 1;
  return end;
}

/** Whether the second of two lines says, under words of the first that stand over several columns, what each is. */
export function isGroupedOver(
  first: RawLine,
  second: RawLine | undefined,
  merges: readonly Range[],
): second is RawLine {
  if (!second || second.line !== first.line + 1) return false;
  const width = Math.max(first.cells.length, second.cells.length);
  const groups = new Set<number>();
  let over = false;
  for (const [column, cell] of first.cells.entries()) {
    if (!isText(cell) || groups.has(column)) continue;
    const end = spanEnd(first, column, width, merges);
    const under = second.cells.slice(column, end + 1).filter(isText).length;
    if (under > 1 && end - column + 1 < width) {
      over = true;
      for (let i = column; i <= end; i += 1) groups.add(i);
    }
  }
  const columns = [...Array(width).keys()].filter((column) => !groups.has(column));
  const above = columns.filter((column) => isText(first.cells[column]));
  const below = columns.filter((column) => isText(second.cells[column]));
  const apart = above.every(
    (column) => !isText(second.cells[column]) || first.cells[column] === second.cells[column],
  );
  return over && apart && (above.length > 0 || below.length > 0);
}

const glued = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/([^\x20-\x7e])\s*[\r\n]+\s*(?=[^\x20-\x7e])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** What each column is called by headers in one or several lines; '' where it has none. */
export function joinHeaders(lines: readonly RawLine[], merges: readonly Range[]): string[] {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const ends = merges
    .filter(({ top }) => lines.some(({ line }) => line === top))
    .map(({ right }) => right + 1);
  const rows = lines.map((line, at) => {
    const under = lines[at + 1]?.cells;
    const said: string[] = Array(Math.max(width, ...ends)).fill('');
    for (const [column, cell] of line.cells.entries()) {
      if (!isText(cell)) continue;
      const merged = merges.some(({ left, top }) => left === column && top === line.line);
      const end = merged || under ? spanEnd(line, column, width, merges) : column;
      for (let i = column; i <= end; i += 1)
        if (i === column || merged || isText(under?.[i])) said[i] = glued(cell);
    }
    return said;
  });
  return (rows[0] ?? []).map((_, column) => {
    const words = rows.map((row) => row[column] ?? '').filter(Boolean);
    return words.filter((word, i) => word !== words[i - 1]).join(' ');
  });
}
