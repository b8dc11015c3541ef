// What the columns of a table without headers mean, guessed from what stands in them.
import type { TableRow } from '../table/table.ts';
import { readCorporateNumber } from './corporate-number.ts';

const LOOKED_AT = 2_000;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Share of the filled cells that must be of a sort, and of different texts among names. */
const MOST = 0.8;

const TESTS: [code: string, is: (text: string) => boolean][] = [
  ['website', (text) => /^https?:\/\//.test(text)],
  ['contactEmail', (text) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text)],
  ['contactPhone', (text) => /^\(?0\d{1,4}\)?[-(]?\d{1,4}[-)]\d{3,4}$/.test(text)],
  ['corporateNumber', (text) => readCorporateNumber(text).value !== null],
];

const textsOf = (rows: readonly TableRow[], index: number) =>
  rows
    .slice(0, LOOKED_AT)
    .map(({ cells }) => (cells[index] ?? '').normalize('NFKC').trim())
    .filter(Boolean);

const share = (texts: readonly string[], is: (text: string) => boolean) =>
  texts.length === 0 ? 0 : texts.filter(is).length / texts.length;

/**
 * Place of the column of each field that values tell, where no header says anything: names are the first column of
 * Japanese texts that hardly repeat; what stands before them and repeats says where.
 */
export function guessByValues(headers: readonly string[], rows: readonly TableRow[]): Map<string, number> {
  const found = new Map<string, number>();
  if (!headers.every((header, i) => header === '' || header === `(${i + 1})`)) return found;
  for (const [index] of headers.entries()) {
    const texts = textsOf(rows, index);
    const code = TESTS.find(([, is]) => share(texts, is) >= MOST)?.[0];
    if (code && !found.has(code)) found.set(code, index);
    if (code || share(texts, (text) => JAPANESE.test(text)) < MOST) continue;
    if (new Set(texts).size >= MOST * texts.length) {
      if (!found.has('name')) found.set('name', index);
    } else if (!found.has('place') && !found.has('name')) found.set('place', index);
  }
  return found.has('name') ? found : new Map();
}
