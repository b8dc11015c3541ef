// What a value must be: one form of text, real dates, known codes, corporate numbers whose check digit holds.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  check,
  corporateNumber,
  day,
  email,
  fields,
  ids,
  isCorporateNumber,
  name,
  names,
  oneOf,
  optionalText,
  refuse,
  website,
  year,
  years,
  yen,
} from '#api/atlas/values.ts';
import { AppError } from '#api/errors.ts';

const refused = (schema: z.ZodType, value: unknown) => () => check(z.object({ value: schema }), { value });
const taken = (schema: z.ZodType, value: unknown) =>
  (check(z.object({ value: schema }), { value }) as { value: unknown }).value;

describe('takes', () => {
  it.each([
    ['text in one form, without blanks at its ends', optionalText, '　ＮＰＯ　ﾐﾅﾓ　', 'NPO ミナモ'],
    ['a name without what nobody sees', name, '\u200bみなも\u0000会\ufeff', 'みなも会'],
    ['a name of 300 characters', name, '名'.repeat(300), '名'.repeat(300)],
    ['missing text', optionalText, undefined, undefined],
    ['empty text as none', optionalText, ' 　 ', null],
    ['null as none', optionalText, null, null],
    ['names without repeats, however they are written', names, ['ＮＰＯ', 'NPO ', '会'], ['NPO', '会']],
    ['no names', names, null, null],
    ['a fiscal year', year, 2024, 2024],
    ['the first and the last fiscal year', years, [2200, 1868, 2200], [1868, 2200]],
    ['fields in order, without repeats', fields, [20, 1, 8, 1], [1, 8, 20]],
    ['a leap day', day, '2024-02-29', '2024-02-29'],
    ['no yen at all', yen, 0, 0],
    ['all the yen there are', yen, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['an address', website, 'https://example.jp/a?b=c#d', 'https://example.jp/a?b=c#d'],
    ['a mail address', email, 'npo@example.jp', 'npo@example.jp'],
    [
      'a corporate number with hyphens and wide digits',
      corporateNumber,
      '７-0000-1205-0002',
      '7000012050002',
    ],
    ['an empty corporate number as none', corporateNumber, '', null],
    ['ids', ids, ['a', 'b'], ['a', 'b']],
    ['a code of a list', oneOf([{ code: 'A' }, { code: 'B' }]), 'B', 'B'],
  ] as [string, z.ZodType, unknown, unknown][])('%s', (_, schema, given, expected) => {
    expect(taken(schema, given)).toEqual(expected);
  });
});

describe('refuses', () => {
  it.each([
    ['text that is too long', optionalText, 'あ'.repeat(10_001)],
    ['a name of blanks', name, ' 　'],
    ['a name that is too long', name, '名'.repeat(301)],
    ['a name that is no text', name, 5],
    ['an empty name among names', names, ['会', '']],
    ['a year with months', year, 2024.5],
    ['a year of an era', year, 6],
    ['a year beyond', years, [2024, 2201]],
    ['a field 0', fields, [0]],
    ['a field 21', fields, [21]],
    ['half a field', fields, [1.5]],
    ['the thirtieth of February', day, '2024-02-30'],
    ['a day of another form', day, '2024/4/1'],
    ['half a yen', yen, 0.5],
    ['less than no yen', yen, -1],
    ['an address that runs', website, 'javascript:alert(1)'],
    ['an address without a scheme', website, 'example.jp'],
    ['a mail address without a place', email, 'npo@'],
    ['a corporate number with a wrong check digit', corporateNumber, '8000012050002'],
    ['a corporate number of 12 digits', corporateNumber, '000012050002'],
    ['a code that is not in the list', oneOf([{ code: 'A' }]), 'C'],
  ] as [string, z.ZodType, unknown][])('%s, in both languages', (_, schema, given) => {
    try {
      refused(schema, given)();
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      const { code, words, details } = error as AppError;
      expect(code).toBe('BAD_USER_INPUT');
      expect(details.field).toMatch(/^value/);
      expect(words.ja).toMatch(/^value.*: .*[ぁ-ん]/);
      expect(words.en).toMatch(/^value.*: .*[a-z]/);
      expect(words.ja).not.toMatch(/[{}]/);
    }
  });
});

describe('check', () => {
  it('names the first faulty field and lists all of them', () => {
    const schema = z.object({ name, startYear: year, aliases: names });
    const error = (() => {
      try {
        return check(schema, { name: '', startYear: 'x', aliases: ['a', ''] });
      } catch (reason) {
        return reason as AppError;
      }
    })() as AppError;
    expect(error.details.field).toBe('name');
    const faults = error.details.faults as { field: string; ja: string; en: string }[];
    expect(faults.map(({ field }) => field)).toEqual(['name', 'startYear', 'aliases.1']);
    expect(faults[0]).toEqual({ field: 'name', ja: '入力してください。', en: 'Must not be empty.' });
  });
});

describe('refuse', () => {
  it('names the field in both languages', () => {
    expect(() => refuse('domain', '理由が要ります。', 'Needs a reason.')).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        words: { ja: 'domain: 理由が要ります。', en: 'domain: Needs a reason.' },
        details: { field: 'domain' },
      }),
    );
  });
});

describe('isCorporateNumber', () => {
  // Published numbers: National Tax Agency, Digital Agency.
  it.each(['7000012050002', '8000012010038'])('holds for %s and for no other first digit', (number) => {
    expect(isCorporateNumber(number)).toBe(true);
    for (let digit = 0; digit <= 9; digit += 1)
      expect(isCorporateNumber(`${digit}${number.slice(1)}`)).toBe(`${digit}` === number[0]);
  });

  it('notices every single wrong digit that the rule can notice', () => {
    const number = '7000012050002';
    for (let place = 1; place < 13; place += 1)
      for (let step = 1; step < 9; step += 1) {
        const digit = (Number(number[place]) + step) % 10;
        // Nine and nought count alike: the rule goes by the rest of nine.
        if ((digit - Number(number[place])) % 9 === 0) continue;
        expect(isCorporateNumber(number.slice(0, place) + digit + number.slice(place + 1))).toBe(false);
      }
  });

  it('refuses what is not 13 digits', () => {
    for (const value of ['', '700001205000', '70000120500021', '700001205000a', ' 7000012050002'])
      expect(isCorporateNumber(value)).toBe(false);
  });
});
