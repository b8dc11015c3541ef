// The lines of a file as they are read, within the limits; lines without text are left out.
import { type Note, note } from '../note.ts';
import { columnName } from './columns.ts';
import { type Place, refuseTable, type TableLimits } from './table.ts';

/** A line with text, its last cell not empty. */
export interface RawLine {
  line: number;
  /** The last line of the file that it reaches, with line breaks in its cells. */
  end: number;
  cells: string[];
  /** Cells that the file has in this line, empty ones at its end included. */
  count: number;
}

const COLUMNS = 500;
const CELLS = 10_000_000;
/** Headers and titles may come on top of the most rows. */
const ABOVE = 100;

const LOST = '\ufffd';
const SUSPECT = /[\ue000-\uf8ff\ufffd]/;

const isText = (cell: string) => cell !== '' && cell.trim() !== '';

/** How many cells of a line there are up to the last that is not empty. */
const filledWidth = (cells: readonly string[]): number => cells.findLastIndex(isText) + 1;

/** Refuses a file that holds more than it may. */
export function refuseMany(place: Place, most: number, what: { ja: string; en: string }): never {
  const limit = most.toLocaleString('en');
  refuseTable(
    place,
    { ja: `${what.ja}が多すぎます（上限 ${limit}）。`, en: `Too many ${what.en} (${limit} at most).` },
    'TOO_LARGE',
  );
}

/** Refuses a table with more cells than it may have. */
export const refuseCells = (place: Place, { cells = CELLS }: TableLimits, found: number): void => {
  if (found > cells) refuseMany(place, cells, { ja: 'セル', en: 'cells' });
};

/** Takes lines with text, in their order, and notices characters that got lost. */
export function collectLines(place: Place, limits: TableLimits) {
  const { rows, columns = COLUMNS } = limits;
  const lines: RawLine[] = [];
  let filled = 0;
  let lostAt: number | null = null;
  let ownAt: number | null = null;
  const look = (line: number, cell: string) => {
    if (cell.includes(LOST)) lostAt ??= line;
    else ownAt ??= line;
  };
  return {
    lines,
    /** @throws AppError TOO_LARGE naming the line */
    add(line: number, cells: string[], end = line): void {
      const count = cells.length;
      const width = filledWidth(cells);
      if (width === 0) return;
      if (width > columns)
        refuseMany({ ...place, line, column: columnName(width - 1) }, columns, { ja: '列', en: 'columns' });
      if (lines.length >= rows + ABOVE) refuseMany({ ...place, line }, rows, { ja: '行', en: 'rows' });
      filled += width;
      refuseCells({ ...place, line }, limits, filled);
      cells.length = width;
      for (const cell of cells) if (SUSPECT.test(cell)) look(line, cell);
      lines.push({ line, end, cells, count });
    },
    /** What there is to say about the characters. */
    remarks(): Note[] {
      return [
        ...(lostAt === null ? [] : [note('lostCharacters', {}, { line: String(lostAt) })]),
        ...(ownAt === null ? [] : [note('ownCharacters', {}, { line: String(ownAt) })]),
      ];
    },
  };
}
