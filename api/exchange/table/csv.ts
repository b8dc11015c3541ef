// The lines of a text file: quoted cells over several lines, any line end, quotes that nobody closed properly.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Words } from '../../errors.ts';
import { type Note, note } from '../note.ts';
import type { Contents } from './contents.ts';
import { decoded } from './decoder.ts';
import { DELIMITERS, delimiterOf } from './delimiter.ts';
import { encodingOf } from './encoding.ts';
import { collectLines, type RawLine } from './lines.ts';
import { type DelimiterCode, type Encoding, type Reading, refuseTable, type TableLimits } from './table.ts';

/** Lines of a text file, and how it was read. */
export interface TextLines {
  lines: RawLine[];
  encoding: Encoding;
  delimiter: DelimiterCode;
  remarks: Note[];
}

/** Longest line with all that is quoted in it, bytes: a quote that is not closed does not swallow the file. */
const LONGEST = 8_000_000;
const BEGINNING = 1 << 15;

const NOT_CLOSED: Words = { ja: '引用符（"）が閉じていません。', en: 'A quote (") is not closed.' };
const TOO_LONG: Words = {
  ja: '1行が長すぎます。引用符（"）が閉じていないか、表ではありません。',
  en: 'The line is too long: a quote (") is not closed, or this is no table.',
};
const IN_THE_MIDDLE: Words = {
  ja: '引用符（"）がセルの途中にあり、行の終わりが分かりません。',
  en: 'A quote (") stands in the middle of a cell, so that the end of the line cannot be told.',
};

const breaksIn = (cell: string) =>
  cell.includes('\n') || cell.includes('\r') ? cell.match(/\r\n|\n|\r/g)!.length : 0;

async function beginningOf(contents: Contents, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const part of decoded(contents.chunks(), encoding)) {
    text += part;
    if (text.length >= BEGINNING) break;
  }
  return text;
}

/** Reads all lines. @param loose takes quotes in the middle of cells as they stand */
async function parseLines(
  contents: Contents,
  { encoding, delimiter }: { encoding: Encoding; delimiter: DelimiterCode },
  limits: TableLimits,
  loose: boolean,
): Promise<{ lines: RawLine[]; remarks: Note[]; failedAt: number | null }> {
  const file = contents.name;
  const { lines, add, remarks } = collectLines({ file }, limits);
  let line = 1;
  let held = 0;
  async function* bytes() {
    for await (const text of decoded(contents.chunks(), encoding)) {
      const chunk = Buffer.from(text);
      held += chunk.length;
      if (held > LONGEST + chunk.length) refuseTable({ file, line }, TOO_LONG);
      yield chunk;
    }
  }
  const take = (cells: string[]): null => {
    held = 0;
    // The library counts the two characters of a Windows line end as two lines.
    let breaks = 0;
    for (const cell of cells) breaks += breaksIn(cell);
    if (loose && breaks > 0 && cells.some((cell) => cell.startsWith('"') && breaksIn(cell) > 0))
      refuseTable({ file, line }, IN_THE_MIDDLE);
    add(line, cells, line + breaks);
    line += 1 + breaks;
    return null;
  };
  const parser = parse({
    delimiter: DELIMITERS[delimiter],
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: loose,
    on_record: take,
  });
  try {
    await pipeline(Readable.from(bytes()), parser.resume());
    return { lines, remarks: remarks(), failedAt: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') refuseTable({ file, line }, NOT_CLOSED);
    if (loose) throw error;
    return { lines: [], remarks: [], failedAt: line };
  }
}

/**
 * Reads the lines of a text file.
 * @throws AppError naming the line for quotes that are not closed and for what is not in the encoding; TOO_LARGE
 */
export async function readTextLines(
  contents: Contents,
  reading: Reading,
  limits: TableLimits,
): Promise<TextLines> {
  const encoding = await encodingOf(contents, reading.encoding);
  const delimiter = reading.delimiter ?? delimiterOf(await beginningOf(contents, encoding));
  const how = { encoding, delimiter };
  const strict = await parseLines(contents, how, limits, false);
  if (strict.failedAt === null) return { ...how, lines: strict.lines, remarks: strict.remarks };
  const { lines, remarks } = await parseLines(contents, how, limits, true);
  const loose = note('looseQuotes', {}, { line: String(strict.failedAt) });
  return { ...how, lines, remarks: [...remarks, loose] };
}
