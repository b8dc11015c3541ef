// Years and days as lists in Japan write them.
import { expect, it } from 'vitest';
import { readDay, readFiscalYear } from '#api/exchange/meaning/years.ts';

it.each([
  ['2024', 2024],
  ['２０２４', 2024],
  ['2024年', 2024],
  ['2024年度', 2024],
  ['FY2024', 2024],
  ['令和6年度', 2024],
  ['令和６', 2024],
  ['令和元年度', 2019],
  ['R6', 2024],
  ['r.6', 2024],
  ['平成30年度', 2018],
  ['H30', 2018],
  ['昭和64年', 1989],
  ['2024-04-01', 2024],
  ['2024/3/31', 2023],
  ['令和6年3月31日', 2023],
  ['R6.4.1', 2024],
])('reads %s as fiscal year %i', (text, year) => {
  expect(readFiscalYear(text)).toBe(year);
});

it.each(['', '6', '24', '元', '約2024', '2024-2025', '2024-13-01', '令和', '20245'])(
  'does not guess at "%s"',
  (text) => {
    expect(readFiscalYear(text)).toBeNull();
  },
);

it('reads days and refuses those that no calendar has', () => {
  expect(
    ['2024-04-01', '2024/4/1', '2024.4.1', '2024年4月1日', '令和6年4月1日', '2024-04-01T00:00:00'].map(
      (text) => readDay(text),
    ),
  ).toEqual(Array(6).fill('2024-04-01'));
  expect(readDay('2024-02-30')).toBeNull();
  expect(readDay('2024')).toBeNull();
});
