// The lines of a JSON file that is a list: each object is a row, its names are the headers.
import type { Words } from '../../errors.ts';
import type { Note } from '../note.ts';
import type { Contents } from './contents.ts';
import { decoded } from './decoder.ts';
import { encodingOf } from './encoding.ts';
import { collectLines, type RawLine } from './lines.ts';
import { type Encoding, type Place, type Reading, refuseTable, type TableLimits } from './table.ts';

/** Lines of a JSON file, and how it was read. */
export interface JsonLines {
  lines: RawLine[];
  encoding: Encoding;
  delimiter: null;
  remarks: Note[];
}

/** Largest JSON file, bytes: it is parsed in one go, and the server waits for it. */
const LARGEST = 8_000_000;

const TOO_LARGE: Words = {
  ja: 'JSON は 8 MB まで読めます。CSV か Excel ブックで用意してください。',
  en: 'JSON is read up to 8 MB. Please provide the table as CSV or an Excel workbook.',
};
const NO_LIST: Words = {
  ja: 'JSON は、項目が並んだオブジェクトの配列（[{ … }, { … }]）だけを表として読めます。',
  en: 'JSON is read as a table only where it is an array of objects ([{ … }, { … }]).',
};
const NO_CELL: Words = {
  ja: '表のセルになりません。文字列、数値、真偽値か、その配列にしてください。',
  en: 'This is no cell of a table: a text, a number, true, false or an array of these is.',
};
const BROKEN: Words = { ja: 'JSON として壊れています。', en: 'The JSON is damaged or cut off.' };

type Item = Record<string, unknown>;

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown) => value === null || typeof value !== 'object';

const textOf = (value: unknown) => (value === null ? '' : String(value));

function cellOf(value: unknown, place: Place): string {
  if (isPlain(value)) return textOf(value);
  // Several values of a cell stand in lines of their own.
  if (Array.isArray(value) && value.every(isPlain)) return value.map(textOf).join('\n');
  refuseTable(place, NO_CELL);
}

async function textOfAll(contents: Contents, encoding: Encoding): Promise<string> {
  let text = '';
  let size = 0;
  for await (const part of decoded(contents.chunks(), encoding)) {
    text += part;
    size += Buffer.byteLength(part);
    if (size > LARGEST) refuseTable({ file: contents.name }, TOO_LARGE, 'TOO_LARGE');
  }
  return text;
}

function parse(text: string, file: string): Item[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const at = /at position (\d+)/.exec((error as Error).message)?.[1];
    const before = at === undefined ? text : text.slice(0, Number(at));
    refuseTable({ file, line: before.split('\n').length }, BROKEN);
  }
  if (!Array.isArray(parsed) || !parsed.every(isItem)) refuseTable({ file }, NO_LIST);
  return parsed;
}

/**
 * Reads the lines of a JSON file: the first holds all names of all objects in the order in which they appear, each
 * object is one line below.
 * @throws AppError where it is no array of objects, naming line or row and name; TOO_LARGE
 */
export async function readJsonLines(
  contents: Contents,
  reading: Reading,
  limits: TableLimits,
): Promise<JsonLines> {
  const file = contents.name;
  const encoding = await encodingOf(contents, reading.encoding);
  const items = parse(await textOfAll(contents, encoding), file);
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const { lines, add, remarks } = collectLines({ file }, limits);
  // Before any row is filled up to all names: a file may hold a name for each item.
  add(1, [...names]);
  items.forEach((item, i) => {
    const line = i + 2;
    const cells = names.map((name) => cellOf(item[name] ?? null, { file, line, column: name }));
    add(line, cells);
  });
  return { lines, encoding, delimiter: null, remarks: remarks() };
}
