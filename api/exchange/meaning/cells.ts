// What the text of a cell means, for each type of field: a value, words that are not known, or a fault.
import type { z } from 'zod';
import type { Value } from '#cypher/database.ts';
import * as values from '../../atlas/values.ts';
import {
  challengeStatuses,
  coordinatorStatuses,
  domains,
  principalStatuses,
  projectStatuses,
  resources,
} from '../../municipality/codes.ts';
import { fieldOf, formOf, kindOf, type Profile, roleOf, sectorOf } from '../../municipality/profile.ts';
import { type Word, wordIn } from '../../municipality/words.ts';
import { CellFault, checked, oneLine, parts, type Reading, type Sight } from './cell.ts';
import { readCorporateNumber } from './corporate-number.ts';
import { day, period, year, years } from './date-cells.ts';
import { readDistricts } from './districts-cell.ts';
import { readYen } from './money.ts';

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;

/** Text of a cell in one form: NFKC, no invisible characters, no quote that an export put before a formula. */
export function cleanText(text: string): string {
  return text
    .replace(/^'(?=[=+\-@＝＋－＠\t\r])/, '')
    .normalize('NFKC')
    .replace(ZERO_WIDTH, '')
    .trim();
}

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

function yen(text: string, { yenUnit }: Sight): Reading {
  const read = readYen(text, yenUnit);
  if (typeof read === 'number') return checked(values.yen, read);
  throw new CellFault(read, { ja: '例 120000、120千円', en: 'e.g. 120000, 120千円' });
}

const YES = /^(true|1|yes|y|はい|有|有り|あり|○|〇|◯|●|◎|する|不可|希望しない|済|✓|✔|レ|on)$/i;
const NO = /^(false|0|no|n|いいえ|無|無し|なし|×|✕|✖|しない|可|希望する|未|off)$/i;

function corporateNumber(text: string): Reading {
  const { value, code, right } = readCorporateNumber(text);
  const said = code && { said: { code, ...(right ? { right } : {}) } };
  return { ...(value === null ? {} : { value }), ...said };
}

/** Whole number up to a limit, whatever stands behind it: 12件. */
function count(text: string, most: number): Reading {
  const [, digits] = /^(\d{1,6})\s*(?:件|回|人|名|団体)?$/.exec(text.replaceAll(',', '')) ?? [];
  if (digits !== undefined && Number(digits) <= most) return { value: Number(digits) };
  throw new CellFault(
    { ja: `0～${most}の整数ではありません。`, en: `Not a whole number from 0 to ${most}.` },
    { ja: '例 12', en: 'e.g. 12' },
  );
}

const STRENGTHS = [
  { code: '1', ja: '弱い', en: 'weak', synonyms: ['弱', '小', '低', '面識がある', '名刺交換', '△', 'low'] },
  {
    code: '2',
    ja: '中くらい',
    en: 'medium',
    synonyms: ['中', '普通', 'ふつう', '相談できる', '○', '〇', 'mid'],
  },
  {
    code: '3',
    ja: '強い',
    en: 'strong',
    synonyms: ['強', '大', '高', '親しい', '信頼関係がある', '◎', 'high'],
  },
];

function strength(text: string): Reading {
  const sign = STRENGTHS.find(({ synonyms }) => synonyms.includes(text));
  const found = sign ?? wordIn(STRENGTHS, text);
  return one(found && Number(found.code), text);
}

/** A field of the NPO law by word or number: 福祉, 1, 第1号, 1 保健・医療・福祉, ①保健・医療・福祉. */
function fieldNumbers(profile: Profile, text: string): number[] | null {
  const known = fieldOf(profile, text);
  if (known) return known;
  const [, number, rest] = /^(?:第\s*)?0*(\d{1,2})\s*(?:号(?:活動)?)?[\s.:．、)]*(.*)$/u.exec(text) ?? [];
  if (number === undefined) return null;
  return rest ? fieldOf(profile, rest) : fieldOf(profile, number);
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
  place: (text) => ({ value: oneLine(text) }),
  districts: readDistricts,
  // The city's own words come first: a 商工会 is a business in one city and a civic group in another.
  sector: (text, { profile }) => one(kindOf(profile, text)?.sector ?? sectorOf(text), text),
  kind: (text, { profile }) => one(kindOf(profile, text)?.ja, oneLine(text)),
  form: (text, { profile }) => ({ value: formOf(profile, text)?.ja ?? oneLine(text) }),
  fields: (text, { profile }) => listOf((part) => fieldNumbers(profile, part), text),
  resources: (text) =>
    listOf((part) => {
      const found = wordIn(resources, part);
      return found && [found.code];
    }, text),
  domain: code(domains),
  principalStatus: code(principalStatuses),
  projectStatus: code(projectStatuses),
  coordinatorStatus: code(coordinatorStatuses),
  challengeStatus: code(challengeStatuses),
  role: (text) => one(roleOf(text), text),
  year,
  years,
  period,
  yen,
  day,
  count: (text) => count(text, 10_000),
  strength,
  boolean: (text) =>
    YES.test(text) ? { value: true } : NO.test(text) ? { value: false } : { unknown: [text] },
  corporateNumber,
  website: (text) =>
    unlessFaulty(values.website, /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text) ? `https://${text}` : text),
  email: (text) => unlessFaulty(values.email, text),
} satisfies Record<string, (text: string, sight: Sight) => Reading>;

/** How the cells of a field are read. */
export type CellType = keyof typeof readers;
