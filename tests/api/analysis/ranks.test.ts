// Ranks, with values that rounding moved apart.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ranksOf } from '#api/analysis/ranks.ts';

const ranks = (...values: number[]) => [...ranksOf(Float64Array.from(values))];

it('ranks from the largest value, equal values alike, undefined ones not at all', () => {
  expect(ranks(3, 1, Number.NaN, 2, 2)).toEqual([1, 4, 0, 2, 2]);
  expect(ranks(-1, -2, 0)).toEqual([2, 3, 1]);
  expect(ranks(Number.NaN)).toEqual([0]);
  expect(ranks()).toEqual([]);
});

it('takes for equal what only rounding tells apart', () => {
  expect(ranks(0.1 + 0.2, 0.3, 0.3 - 1e-6)).toEqual([1, 1, 3]);
  // What is left where paths cancel out is nothing beside 500.
  expect(ranks(500, 3e-14, 0)).toEqual([1, 2, 2]);
  expect(ranks(500, 3e-6, 0)).toEqual([1, 2, 3]);
});

it('gives each value one more than there are larger ones', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
      expect(ranks(...values)).toEqual(values.map((own) => 1 + values.filter((value) => value > own).length));
    }),
  );
});
