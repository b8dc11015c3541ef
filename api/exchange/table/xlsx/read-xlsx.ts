// Reads one sheet of a workbook: the one that was asked for, else the first that is not hidden and looks like a table.

import type { Note } from '../../note.ts';
import type { Contents } from '../contents.ts';
import { type Reading, refuseTable, type Sheet, type TableLimits } from '../table.ts';
import type { RawTable } from '../to-table.ts';
import { type Archive, openArchive } from './archive.ts';
import { readSheet, type SheetLines } from './sheet.ts';
import { readStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import { readWorkbook, type SheetPart, type Workbook } from './workbook.ts';

/** A sheet of a workbook, and which others it has. */
export interface WorkbookLines {
  raw: RawTable;
  sheets: Sheet[];
  sheet: string;
  remarks: Note[];
}

/** Two lines of two cells are the least that is taken for a table. */
const looksLikeTable = ({ lines }: SheetLines) =>
  lines.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1).length > 1;

async function readSheets(
  archive: Archive,
  { name: file }: Contents,
  { sheets, from1904, ...parts }: Workbook,
  {
    wanted,
    limits,
    signal,
  }: { wanted: string | undefined; limits: TableLimits; signal?: AbortSignal | undefined },
): Promise<{ sheet: SheetPart; lines: SheetLines }> {
  const strings = parts.strings ? await readStrings(archive, { file, part: parts.strings, signal }) : [];
  const formats = parts.styles ? await readStyles(archive, { file, part: parts.styles, signal }) : [];
  const read = (sheet: SheetPart) =>
    readSheet(
      archive,
      { place: { file, sheet: sheet.name }, part: sheet.part, signal },
      { strings, formats, from1904 },
      limits,
    );
  const visible = sheets.filter(({ hidden }) => !hidden);
  const candidates = wanted === undefined ? visible : sheets.filter(({ name }) => name === wanted);
  let first: { sheet: SheetPart; lines: SheetLines } | undefined;
  for (const sheet of candidates) {
    const lines = await read(sheet);
    if (wanted !== undefined || looksLikeTable(lines)) return { sheet, lines };
    if (lines.lines.length > (first?.lines.lines.length ?? 0)) first = { sheet, lines };
  }
  if (first) return first;
  const names = sheets.map(({ name }) => name).join(', ');
  return wanted === undefined
    ? refuseTable(
        { file },
        { ja: 'どのシートにも何も書かれていません。', en: 'There is nothing in any sheet.' },
      )
    : refuseTable(
        { file, sheet: wanted },
        { ja: `このシートはありません（${names}）。`, en: `There is no such sheet (${names}).` },
      );
}

/** Reads the lines of a workbook. @throws AppError naming file, sheet and row of what cannot be read; TOO_LARGE */
export async function readXlsx(
  contents: Contents,
  reading: Reading,
  limits: TableLimits,
  signal?: AbortSignal,
): Promise<WorkbookLines> {
  const file = contents.name;
  const archive = await openArchive(contents.path, file, limits.bytes);
  try {
    const workbook = await readWorkbook(archive, { file, signal });
    const { sheet, lines } = await readSheets(archive, contents, workbook, {
      wanted: reading.sheet,
      limits,
      signal,
    });
    return {
      raw: {
        place: { file, sheet: sheet.name },
        lines: lines.lines,
        merges: lines.merges,
        ragged: false,
      },
      sheets: workbook.sheets.map(({ name, hidden }) => ({ name, hidden })),
      sheet: sheet.name,
      remarks: lines.remarks,
    };
  } finally {
    archive.close();
  }
}
