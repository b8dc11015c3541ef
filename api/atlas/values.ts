// What a value must be, whatever record it stands in: names, years, dates, codes. Used by every topic's rules.
import { z } from 'zod';
import { AppError, type Words } from '../errors.ts';

z.config({ jitless: true });

const said = (ja: string, en: string) => JSON.stringify({ ja, en } satisfies Words);

/** Control characters but tab and line break, and characters without width: two names must not differ by what nobody sees. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}]/gu;

/** Text in one form (NFKC) without blanks at its ends. */
const text = z
  .string()
  .transform((value) => value.normalize('NFKC').replace(UNSEEN, '').trim())
  .pipe(z.string().max(10_000, said('長すぎます（1万字まで）。', 'Too long (10,000 characters at most).')));

/** A name: text that is there. */
export const name = text.pipe(
  z
    .string()
    .min(1, said('入力してください。', 'Must not be empty.'))
    .max(300, said('長すぎます（300字まで）。', 'Too long (300 characters at most).')),
);

/** Text that may be missing; empty text counts as missing. */
export const optionalText = text.nullish().transform((value) => (value === '' ? null : value));

/** Names without repeats. */
export const names = z
  .array(name)
  .nullish()
  .transform((values) => values && [...new Set(values)]);

/** A fiscal year. */
export const year = z
  .number()
  .int(said('年度は整数です。', 'A fiscal year is a whole number.'))
  .min(1868, said('1868年度以降です。', 'Not before 1868.'))
  .max(2200, said('2200年度以前です。', 'Not after 2200.'));

/** Fields 1 to 20, in order, without repeats. */
export const fields = z
  .array(
    z
      .number()
      .int()
      .min(1, said('分野は1～20です。', 'Fields are 1 to 20.'))
      .max(20, said('分野は1～20です。', 'Fields are 1 to 20.')),
  )
  .nullish()
  .transform((values) => values && [...new Set(values)].sort((a, b) => a - b));

/** Years without repeats, in order. */
export const years = z
  .array(year)
  .nullish()
  .transform((values) => values && [...new Set(values)].sort((a, b) => a - b));

/** A day, ISO 8601. */
export const day = z.iso
  .date(said('日付は 2024-04-01 の形です。', 'A date looks like 2024-04-01.'))
  .nullish();

/** Money in whole yen. */
export const yen = z
  .number()
  .int(said('円は整数です。', 'Yen are whole.'))
  .min(0, said('0以上です。', 'Not below 0.'))
  .max(Number.MAX_SAFE_INTEGER)
  .nullish();

/** A web address. */
export const website = z
  .url({
    protocol: /^https?$/,
    error: said(
      'http:// か https:// で始まるアドレスです。',
      'An address that begins with http:// or https://.',
    ),
  })
  .nullish();

/** An e-mail address. */
export const email = z.email(said('メールアドレスの形ではありません。', 'Not an e-mail address.')).nullish();

/** The check digit (1 to 9) of the twelve digits that follow it, by the National Tax Agency's rule. */
export function corporateCheckDigit(twelve: string): number {
  const sum = [...twelve]
    .reverse()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

/** Whether a text is a corporate number: 13 digits of which the first checks the others. */
export function isCorporateNumber(value: string): boolean {
  return /^\d{13}$/.test(value) && corporateCheckDigit(value.slice(1)) === Number(value[0]);
}

/** A corporate number whose check digit holds. */
export const corporateNumber = z
  .string()
  .transform((value) => value.normalize('NFKC').replace(/[\s-]/g, ''))
  .refine(
    (value) => value === '' || /^\d{13}$/.test(value),
    said('法人番号は13桁です。', 'A corporate number has 13 digits.'),
  )
  .refine(
    (value) => !/^\d{13}$/.test(value) || isCorporateNumber(value),
    said('法人番号の検査数字が合いません。', 'The check digit of the corporate number does not fit.'),
  )
  .transform((value) => value || null)
  .nullish();

/** One of the codes of a list. */
export function oneOf<T extends string>(list: readonly { code: T }[]) {
  return z.enum(list.map(({ code }) => code) as [T, ...T[]]);
}

/** Ids of records at the other end of a tie; whether they exist is seen in the transaction. */
export const ids = z.array(z.string()).nullish();

/** A message made by this file, or zod's own. */
function wordsOf(message: string): Words {
  return message.startsWith('{')
    ? (JSON.parse(message) as Words)
    : { ja: `値が正しくありません（${message}）。`, en: message };
}

/**
 * The input as the schema makes it.
 * @throws AppError BAD_USER_INPUT naming the first faulty field, with all faults in `faults`
 */
export function check<T>(schema: z.ZodType<T>, input: unknown): T {
  const { success, data, error } = schema.safeParse(input);
  if (success) return data;
  const faults = error.issues.map((issue) => ({ field: issue.path.join('.'), ...wordsOf(issue.message) }));
  const first = faults[0]!;
  throw new AppError(
    'BAD_USER_INPUT',
    { ja: `${first.field}: ${first.ja}`, en: `${first.field}: ${first.en}` },
    { field: first.field, faults },
  );
}

/** A refusal of one field. */
export function refuse(field: string, ja: string, en: string): never {
  throw new AppError('BAD_USER_INPUT', { ja: `${field}: ${ja}`, en: `${field}: ${en}` }, { field });
}
