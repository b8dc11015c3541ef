// How a value stands in a cell of an export so that it comes back exactly: plainly where that is enough, else as JSON.
import type { Value } from '#cypher/database.ts';
import type { Words } from '../../errors.ts';
import type { Cell } from '../table/write-csv.ts';

/** What a reader, Excel or a person might take for something else, change or not see. */
const AWKWARD = /^$|^["']|^\s|\s$|(?![\t\n])\p{Cc}|[\u2028\u2029\ufffe\uffff\p{Cs}]|_x[0-9a-f]{4}_/iu;
/** What stands between the items of a list, here and in lists that people write. */
const SEPARATOR = /[;|\n]/;
/** A list without items: not the same as no list. */
const EMPTY = ';';
/** Digits of a number that a spreadsheet keeps; a number of more, or of powers of ten, stands as text. */
const KEPT_DIGITS = 15;

/** JSON in which only characters stand that every format can hold. */
function jsonOf(value: Value): string {
  return JSON.stringify(value).replace(
    /[\p{Cc}\u2028\u2029\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function listCell(items: readonly Value[]): Cell {
  if (items.length === 0) return EMPTY;
  const awkward = items.some(
    (item, i) =>
      typeof item === 'string' &&
      (AWKWARD.test(item) || SEPARATOR.test(item) || (i === 0 && item.startsWith('['))),
  );
  return awkward ? jsonOf([...items]) : (items as string[]).join(';');
}

/** The cell of a value; an empty one for none. */
export function toCell(value: Value | undefined): Cell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return listCell(value);
  if (typeof value === 'number') {
    const text = String(value);
    return text.includes('e') || text.replace(/\D/g, '').length > KEPT_DIGITS ? text : value;
  }
  if (typeof value === 'boolean') return value;
  return AWKWARD.test(value as string) ? jsonOf(value) : (value as string);
}

/** What a cell says: a value, null where it is empty, or why it cannot be one of its type. */
export type Said = { value: Value } | { fault: Words };

const WORDS: Record<string, Words> = {
  int: { ja: '整数で入力してください。', en: 'It must be a whole number.' },
  float: { ja: '数で入力してください。', en: 'It must be a number.' },
  boolean: { ja: 'true か false で入力してください。', en: 'It must be true or false.' },
};

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function plainOf(type: string, text: string): Said {
  if (type === 'string') {
    const whole = text.startsWith('"') ? parsed(text) : undefined;
    return { value: typeof whole === 'string' ? whole : text };
  }
  const word = text.normalize('NFKC').trim();
  if (type === 'boolean') {
    if (/^(true|false)$/i.test(word)) return { value: word.toLowerCase() === 'true' };
    return { fault: WORDS.boolean! };
  }
  const number = NUMBER.test(word) ? Number(word) : Number.NaN;
  const isRight = type === 'int' ? Number.isSafeInteger(number) : Number.isFinite(number);
  return isRight ? { value: number } : { fault: WORDS[type]! };
}

function listOf(type: string, text: string): Said {
  const whole = text.startsWith('[') ? parsed(text) : undefined;
  const isList =
    Array.isArray(whole) && whole.every((item) => typeof item === (type === 'string' ? 'string' : 'number'));
  if (isList && type === 'string') return { value: whole as Value };
  const items = isList ? whole.map(String) : text.split(SEPARATOR).map((item) => item.trim());
  const values: Value[] = [];
  for (const item of items.filter(Boolean)) {
    const said = plainOf(type, item);
    if ('fault' in said) return said;
    values.push(said.value);
  }
  return { value: values };
}

/** Reads a cell of an export as a value of a declared type. */
export function fromCell(text: string, declared: string): Said {
  if (text === '') return { value: null };
  // The quote that keeps a spreadsheet from taking the text for a formula.
  const own = text.replace(/^'(?=[=+\-@＝＋－＠\t\r])/, '');
  const type = declared.replace(/[?[\]]/g, '');
  return declared.includes('[]') ? listOf(type, own) : plainOf(type, own);
}
