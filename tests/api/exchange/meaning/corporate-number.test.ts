// Corporate numbers whole, spaced, cut and mistyped.
import { expect, it } from 'vitest';
import { readCorporateNumber } from '#api/exchange/meaning/corporate-number.ts';

const NUMBER = '1020001120059';

it('reads a number however it is spaced', () => {
  for (const text of [
    NUMBER,
    '１０２０００１１２００５９',
    '1-0200-0112-0059',
    '1 0200 0112 0059',
    `${NUMBER}.0`,
    `T${NUMBER}`,
  ])
    expect([text, readCorporateNumber(text)]).toEqual([text, { value: NUMBER }]);
});

it('restores a scientific notation that has every digit, and says so', () => {
  expect(readCorporateNumber('1.020001120059E+12')).toEqual({
    value: NUMBER,
    code: 'corporateNumberRestored',
    right: { ja: NUMBER, en: NUMBER },
  });
});

it.each([
  ['1.02E+12', 'corporateNumberCut', '文字列'],
  ['1.0200010000E+12', 'corporateNumberCut', '文字列'],
  ['1020001100000', 'corporateNumberCut', '文字列'],
  ['1020001120058', 'corporateNumberCheck', '13桁'],
  ['2020001120059', 'corporateNumberCheck', NUMBER],
  ['020001120059', 'corporateNumberCompany', NUMBER],
  ['10200011200', 'corporateNumberShort', '11桁'],
  ['10200011200590', 'corporateNumberLong', '14桁'],
  ['申請中', 'corporateNumberOther', '空欄'],
])('leaves %s empty as %s and says what would be right', (text, code, right) => {
  const read = readCorporateNumber(text);
  expect(read).toMatchObject({ value: null, code });
  expect(read.right!.ja).toContain(right);
  expect(read.right!.en).not.toBe('');
});
