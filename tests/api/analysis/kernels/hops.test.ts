// Distances in hops.
import { expect, it } from 'vitest';
import { hopsOf } from '#api/analysis/kernels/hops.ts';
import { karate, named } from '../../../support/networks.ts';

it('counts who is reached and in how many hops', () => {
  const { network } = named(
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    ['d'],
  );
  const { reached, totals } = hopsOf(network);
  expect([...reached]).toEqual([2, 2, 2, 0]);
  expect([...totals]).toEqual([3, 2, 3, 0]);
});

it('gives the mean path of karate', () => {
  const { totals } = hopsOf(karate.network);
  expect(totals.reduce((sum, total) => sum + total) / (34 * 33)).toBeCloseTo(2.4082, 6);
});
