// The rows of one sheet as they stream by; cells without text cost nothing, however many are formatted.
import type { Note } from '../../note.ts';
import { note } from '../../note.ts';
import { cellAt, columnName, type Range, rangeAt } from '../columns.ts';
import { collectLines, type RawLine } from '../lines.ts';
import { type Place, refuseTable, type TableLimits } from '../table.ts';
import type { Archive } from './archive.ts';
import { cellText, type Shared } from './cell.ts';
import { attribute, readPart } from './part.ts';
import { collectText } from './strings.ts';

/** Rows of a sheet. */
export interface SheetLines {
  lines: RawLine[];
  merges: Range[];
  remarks: Note[];
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const MOST_MERGES = 200_000;

/** How often something is met, and the cell where it was first. */
interface Met {
  count: number;
  cell: string;
}

function tally() {
  const met = new Map<'formulas' | 'formulasEmpty' | 'errorCells', Met>();
  return {
    meet(code: 'formulas' | 'formulasEmpty' | 'errorCells', cell: string): void {
      const before = met.get(code);
      if (before) before.count += 1;
      else met.set(code, { count: 1, cell });
    },
    notes: () =>
      [...met].map(([code, { count, cell }]) => note(code, { value: cell }, { count: String(count), cell })),
  };
}

/** Reads a sheet. @throws AppError naming sheet and row for damaged sheets; TOO_LARGE */
export async function readSheet(
  archive: Archive,
  where: { place: Place; part: string; signal?: AbortSignal | undefined },
  shared: Shared,
  limits: TableLimits,
): Promise<SheetLines> {
  const { place, part, signal } = where;
  const { lines, add, remarks } = collectLines(place, limits);
  const merges: Range[] = [];
  const { meet, notes } = tally();
  const inline = collectText();
  let row = 0;
  let cells: string[] = [];
  let column = -1;
  let type = 'n';
  let style = 0;
  let stored: string | null = null;
  let formula = false;
  let text: 'v' | 'is' | null = null;

  const refuseDamaged = () =>
    refuseTable(
      { ...place, line: row },
      { ja: '行や列の番号が壊れています。', en: 'The numbers of rows or columns are damaged.' },
    );
  const beginRow = (number: string | undefined) => {
    const next = number === undefined ? row + 1 : Number(number);
    if (!(Number.isInteger(next) && next > row && next <= LAST_ROW)) refuseDamaged();
    row = next;
    cells = [];
    column = -1;
  };
  const beginCell = (name: string | undefined) => {
    column = name === undefined ? column + 1 : (cellAt(name)?.column ?? -1);
    if (column < 0 || column >= LAST_COLUMN) refuseDamaged();
    stored = null;
    formula = false;
  };
  const endCell = () => {
    const cell = `${columnName(column)}${row}`;
    const said = type === 'inlineStr' ? inline.result() : cellText(type, stored ?? '', style, shared);
    if (said === null) meet('errorCells', cell);
    if (formula) meet(stored === null && type !== 'inlineStr' ? 'formulasEmpty' : 'formulas', cell);
    if (!said) return;
    // Nothing is kept for spaces in far columns, and no line grows beyond what it may have.
    if (said.trim() === '' && column >= (limits.columns ?? LAST_COLUMN)) return;
    while (cells.length < column) cells.push('');
    cells[column] = said;
  };

  await readPart(
    archive,
    { file: place.file, part, signal },
    {
      open(name, attributes) {
        if (name === 'c') {
          beginCell(attributes.r);
          type = attributes.t ?? 'n';
          style = Number(attributes.s ?? 0);
        } else if (name === 'v') {
          stored = '';
          text = 'v';
        } else if (name === 'is') {
          inline.start();
          text = 'is';
        } else if (name === 'f') formula = true;
        else if (name === 'row') beginRow(attributes.r);
        else if (name === 'mergeCell') {
          const range = rangeAt(attribute(attributes, 'ref') ?? '');
          if (range && merges.length < MOST_MERGES) merges.push(range);
        } else if (text === 'is') inline.open(name);
      },
      close(name) {
        if (name === 'c') endCell();
        else if (name === 'v' || name === 'is') text = null;
        else if (name === 'row') add(row, cells);
        else if (text === 'is') inline.close(name);
      },
      text(piece) {
        if (text === 'v') stored += piece;
        else if (text === 'is') inline.text(piece);
      },
    },
  );
  return { lines, merges, remarks: [...notes(), ...remarks()] };
}
