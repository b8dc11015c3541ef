// Money in the ways lists write it.
import { expect, it } from 'vitest';
import { readYen } from '#api/exchange/meaning/money.ts';

it.each([
  ['1,200,000', 1, 1_200_000],
  ['¥500', 1, 500],
  ['１２０千円', 1, 120_000],
  ['1.5億円', 1, 150_000_000],
  ['1億2,000万円', 1, 120_000_000],
  ['3百万円', 1, 3_000_000],
  ['250', 1_000, 250_000],
  ['250円', 1_000, 250],
  ['金 10,000円也', 1, 10_000],
  ['0', 1_000, 0],
])('reads %s where one is %i yen', (text, unit, yen) => {
  expect(readYen(text, unit)).toBe(yen);
});

it.each(['△1,000', '▲500', '-200', '(1,000)'])('does not take %s, which is below zero', (text) => {
  expect(readYen(text)).toMatchObject({ en: expect.stringContaining('below zero') });
});

it.each(['約10万円', '未定', '10～20万円', '上限50万円', '円'])('does not guess at %s', (text) => {
  expect(readYen(text)).toMatchObject({ en: expect.stringContaining('Not an amount') });
});
