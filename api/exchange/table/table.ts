// A table as read from a file, whatever its format: headers, and rows that know their line.
import { AppError, type ErrorCode, type Words } from '../../errors.ts';

/** One row: the line of the file in which it begins (the header is in line 1), cells in the order of the headers. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** A table with the name of its file and the fingerprint of its contents. */
export interface Table {
  fileName: string;
  /** SHA-256 of the contents after decompression. */
  fileHash: string;
  headers: string[];
  rows: TableRow[];
  /** Lines without any text, which are no rows. */
  blankRows: number;
}

/** Largest table that is read. */
export interface TableLimits {
  /** Bytes after decompression. */
  bytes: number;
  rows: number;
}

/** Where in a file a fault is; what is not known is left out. */
export interface Place {
  file: string;
  line?: number;
  /** Header of the column, or its number where it has none. */
  column?: string;
  value?: string;
}

const SHOWN = 80;

/** Refuses a whole file. @throws AppError with file, line, column, value and reason in its details */
export function refuseTable(place: Place, reason: Words, code: ErrorCode = 'BAD_USER_INPUT'): never {
  const { file, line, column } = place;
  const value = place.value?.slice(0, SHOWN);
  const ja = [file, line && `${line}行目`, column && `列「${column}」`, value && `値「${value}」`];
  const en = [file, line && `line ${line}`, column && `column "${column}"`, value && `value "${value}"`];
  const words = {
    ja: `${ja.filter(Boolean).join(' ')}: ${reason.ja}`,
    en: `${en.filter(Boolean).join(', ')}: ${reason.en}`,
  };
  throw new AppError(code, words, { file, line, column, value, reason });
}
