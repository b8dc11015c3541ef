// A table as read from a file, whatever its format: headers, rows that know their line, and how the file was read.
import { AppError, type ErrorCode, type Words } from '../../errors.ts';
import type { Note } from '../note.ts';

/** How the text of a file is stored. */
export type Encoding = 'UTF_8' | 'UTF_16LE' | 'UTF_16BE' | 'CP932' | 'EUC_JP';

/** What stands between the cells of a line. */
export type DelimiterCode = 'COMMA' | 'TAB' | 'SEMICOLON';

/** What a person said about how a file is read; what is missing is found by looking at the file. */
export interface Reading {
  encoding?: Encoding;
  delimiter?: DelimiterCode;
  /** Name of the sheet. */
  sheet?: string;
  /** Line in which the headers begin; 0: the table has none. */
  headerFrom?: number;
  /** Line in which the headers end; `headerFrom` unless told. */
  headerTo?: number;
}

/** One row: the line of the file in which it begins (the first is 1; an item of JSON counts as one, below its names), cells in the order of the headers. */
export interface TableRow {
  line: number;
  cells: string[];
  /** It had more or fewer cells than there are headers, so that its cells may stand in the wrong column. */
  ragged?: true;
}

/** A line of a file as it stands. */
export interface FileLine {
  line: number;
  cells: string[];
}

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  hidden: boolean;
}

/** A table with the name of its file, the fingerprint of its contents and the way in which it was read. */
export interface Table {
  fileName: string;
  /** SHA-256 of the contents; of a gzip file, of what is packed in it. */
  fileHash: string;
  /** Size of the contents. */
  bytes: number;
  format: 'CSV' | 'XLSX' | 'JSON';
  /** Null for a workbook. */
  encoding: Encoding | null;
  /** Null for a workbook and JSON. */
  delimiter: DelimiterCode | null;
  /** Sheets of a workbook, in its order. */
  sheets: Sheet[];
  /** Sheet that was read. */
  sheet: string | null;
  /** Lines above the headers that are not empty, each as one text. */
  titles: string[];
  /** Line in which the headers begin; 0: the table has none. */
  headerFrom: number;
  /** Line in which they end. */
  headerTo: number;
  /** Folded (NFKC) and trimmed, no two the same; a column without header is called by its number, as in `(3)`. */
  headers: string[];
  rows: TableRow[];
  /** Lines below the headers without any text, which are no rows. */
  blankRows: number;
  /** The first lines as they stand, titles and headers included, at most 20. */
  firstLines: FileLine[];
  /** What there is to say about the file as a whole. */
  remarks: Note[];
}

/** Largest table that is read. */
export interface TableLimits {
  /** Bytes after decompression. */
  bytes: number;
  rows: number;
  /** Columns; 500 unless told. */
  columns?: number;
  /** Cells that hold text; ten million unless told. */
  cells?: number;
}

/** Where in a file a fault is; what is not known is left out. */
export interface Place {
  file: string;
  /** Name of the sheet. */
  sheet?: string;
  line?: number;
  /** Header of the column, or its number where it has none. */
  column?: string;
  value?: string;
}

const SHOWN = 80;

/** Refuses a whole file. @throws AppError with file, sheet, line, column, value and reason in its details */
export function refuseTable(place: Place, reason: Words, code: ErrorCode = 'BAD_USER_INPUT'): never {
  const { file, sheet, line, column } = place;
  const value = place.value?.slice(0, SHOWN);
  const ja = [
    file,
    sheet && `シート「${sheet}」`,
    line && `${line}行目`,
    column && `列「${column}」`,
    value && `値「${value}」`,
  ];
  const en = [
    file,
    sheet && `sheet "${sheet}"`,
    line && `line ${line}`,
    column && `column "${column}"`,
    value && `value "${value}"`,
  ];
  const words = {
    ja: `${ja.filter(Boolean).join(' ')}: ${reason.ja}`,
    en: `${en.filter(Boolean).join(', ')}: ${reason.en}`,
  };
  throw new AppError(code, words, { file, sheet, line, column, value, reason });
}
