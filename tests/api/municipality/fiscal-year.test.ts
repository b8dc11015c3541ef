// fiscalYearOf, label: the year turns at midnight of 1 April in Japan, whatever the server's clock says.
import { describe, expect, test } from 'vitest';
import { fiscalYearOf, label } from '#api/municipality/fiscal-year.ts';

describe('fiscalYearOf', () => {
  test.each([
    ['2025-03-31T23:59:59.999+09:00', 2024],
    ['2025-04-01T00:00:00+09:00', 2025],
    ['2025-03-31T15:00:00Z', 2025],
    ['2025-03-31T14:59:59Z', 2024],
    ['2024-12-31T20:00:00Z', 2024],
    ['2024-04-01', 2024],
    ['2024-02-29', 2023],
  ])('%s is in %i', (moment, year) => {
    expect(fiscalYearOf(new Date(moment))).toBe(year);
  });

  test('refuses an invalid date', () => {
    expect(() => fiscalYearOf(new Date('not a date'))).toThrow(RangeError);
  });
});

describe('label', () => {
  test.each([
    [2024, '令和6年度'],
    [2020, '令和2年度'],
    [2019, '令和元年度'],
    [2018, '平成30年度'],
    [1989, '平成元年度'],
    [1988, '昭和63年度'],
  ])('%i is %s', (year, ja) => {
    expect(label(year)).toEqual({ ja, en: `FY${year}` });
  });
});
