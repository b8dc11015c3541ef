// What the text of a cell means, for each type of field: a value, words that are not known, or a fault.
import type { z } from 'zod';
import type { Value } from '#cypher/database.ts';
import * as values from '../../atlas/values.ts';
import { AppError, type Words } from '../../errors.ts';
import { domains, principalStatuses, projectStatuses, resources } from '../../municipality/codes.ts';
import { fieldOf, formOf, kindOf, type Profile, roleOf, sectorOf } from '../../municipality/profile.ts';
import { type Word, wordIn } from '../../municipality/words.ts';
import { readDay, readFiscalYear } from './years.ts';

/** What a cell says. Nothing where it is empty or its words are not known. */
export interface Reading {
  value?: Value;
  /** Parts of the text that mean nothing here. */
  unknown?: string[];
}

/** A cell that cannot be what its field asks for: the row is refused. */
export class CellFault extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;

/** Text of a cell in one form: NFKC, no invisible characters, no quote that an export put before a formula. */
export function cleanText(text: string): string {
  return text
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .normalize('NFKC')
    .replace(ZERO_WIDTH, '')
    .trim();
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

function checked(schema: z.ZodType, value: unknown): Reading {
  try {
    return { value: values.check(schema, value) as Value };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const [fault] = error.details.faults as Words[];
    throw new CellFault({ ja: fault!.ja, en: fault!.en });
  }
}

const parts = (text: string, separators: RegExp) =>
  text
    .split(separators)
    .map((part) => oneLine(part.trim()))
    .filter(Boolean);

// A name may hold a comma, a slash or a middle dot; lists of names are kept apart by these only.
const NAME_SEPARATORS = /[;|\n]/;
const NUMBERS = /^[\d\s;|、,，/・]+$/;
const WORD_SEPARATORS = /[;|、,，\n/]/;

const inOrder = (items: Value[]) =>
  items.every((item) => typeof item === 'number')
    ? items.sort((a, b) => (a as number) - (b as number))
    : items;

/** A list of words: the whole text first, then its parts, then parts of these at middle dots (保健・医療・福祉 is one). */
function listOf(lookup: (text: string) => Value[] | null, text: string): Reading {
  const found: Value[] = [];
  const unknown: string[] = [];
  const take = (part: string) => {
    const known = lookup(part);
    if (known) found.push(...known);
    return known !== null;
  };
  // Numbers are never one word: 1;2 is not 12.
  if (NUMBERS.test(text) || !take(text)) {
    for (const part of parts(text, WORD_SEPARATORS)) {
      if (take(part)) continue;
      for (const piece of parts(part, /・/)) if (!take(piece)) unknown.push(piece);
    }
  }
  const value = inOrder([...new Set(found)]);
  return { ...(value.length ? { value } : {}), ...(unknown.length ? { unknown } : {}) };
}

const one = (value: Value | null | undefined, text: string): Reading =>
  value == null ? { unknown: [text] } : { value };

const code = (list: readonly Word[]) => (text: string) => one(wordIn(list, text)?.code, text);

function year(text: string): Reading {
  const read = readFiscalYear(text);
  if (read !== null) return checked(values.year, read);
  throw new CellFault({
    ja: '年度として読めません（例 2024、令和6年度）。',
    en: 'Not a fiscal year (e.g. 2024, 令和6年度).',
  });
}

const UNITS: Record<string, number> = { '': 1, 千: 1e3, 万: 1e4, 百万: 1e6, 億: 1e8 };

function yen(text: string): Reading {
  const [, number, unit] = /^[¥\\]?\s*([\d,]+(?:\.\d+)?)\s*(千|万|百万|億|)円?$/.exec(text) ?? [];
  const amount = Number(number?.replaceAll(',', '')) * UNITS[unit ?? '']!;
  if (number !== undefined && Number.isFinite(amount)) return checked(values.yen, Math.round(amount));
  throw new CellFault({ ja: '円として読めません。', en: 'Not an amount in yen.' });
}

const YES = /^(true|1|yes|y|はい|有|あり|○|〇|◯|する|不可|✓)$/i;
const NO = /^(false|0|no|n|いいえ|無|なし|×|しない|可)$/i;

function day(text: string): Reading {
  const read = readDay(text);
  if (read) return { value: read };
  throw new CellFault({
    ja: '日付として読めません（例 2024-04-01）。',
    en: 'Not a date (e.g. 2024-04-01).',
  });
}

const unlessFaulty = (schema: z.ZodType, text: string): Reading => {
  const { success } = schema.safeParse(text);
  return success ? { value: text } : { unknown: [text] };
};

/** How each type of cell is read; the text is clean and not empty. @throws CellFault */
export const readers = {
  key: (text) => checked(values.name, oneLine(text)),
  name: (text) => checked(values.name, oneLine(text)),
  text: (text) => checked(values.optionalText, text),
  names: (text) => checked(values.names, parts(text, NAME_SEPARATORS)),
  districts: (text) => checked(values.names, parts(text, WORD_SEPARATORS)),
  // The city's own words come first: a 商工会 is a business in one city and a civic group in another.
  sector: (text, profile) => one(kindOf(profile, text)?.sector ?? sectorOf(text), text),
  kind: (text, profile) => one(kindOf(profile, text)?.ja, text),
  form: (text, profile) => ({ value: formOf(profile, text)?.ja ?? oneLine(text) }),
  fields: (text, profile) => listOf((part) => fieldOf(profile, part), text),
  resources: (text) =>
    listOf((part) => {
      const found = wordIn(resources, part);
      return found && [found.code];
    }, text),
  domain: code(domains),
  principalStatus: code(principalStatuses),
  projectStatus: code(projectStatuses),
  role: (text) => one(roleOf(text), text),
  year,
  years: (text) => {
    const read = parts(text, /[;|、,，\n/・\s]/).map((part) => year(part).value as number);
    return { value: [...new Set(read)].sort((a, b) => a - b) };
  },
  yen,
  day,
  boolean: (text) =>
    YES.test(text) ? { value: true } : NO.test(text) ? { value: false } : { unknown: [text] },
  corporateNumber: (text) => checked(values.corporateNumber, text),
  website: (text) => unlessFaulty(values.website, text),
  email: (text) => unlessFaulty(values.email, text),
} satisfies Record<string, (text: string, profile: Profile) => Reading>;

/** How the cells of a field are read. */
export type CellType = keyof typeof readers;
