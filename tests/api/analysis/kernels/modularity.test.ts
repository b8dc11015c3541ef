// Modularity of partitions known beforehand.
import { expect, it } from 'vitest';
import { modularityOf } from '#api/analysis/kernels/modularity.ts';
import { karate, karateClubs, named, untied } from '../../../support/networks.ts';

it('gives the modularity of the two clubs of karate', () => {
  expect(modularityOf(karate.network, karateClubs)).toBeCloseTo(0.358235, 6);
});

it('weighs ties by their strength', () => {
  const { network } = named([
    ['a', 'b', 3],
    ['c', 'd', 3],
    ['b', 'c', 2],
  ]);
  // W = 8, inside 3 each, sums of strengths 8 each: 2 · (3/8 − (8/16)²).
  expect(modularityOf(network, [0, 0, 1, 1])).toBeCloseTo(0.25, 12);
  expect(modularityOf(network, [0, 0, 0, 0])).toBeCloseTo(0, 12);
});

it('is undefined without ties', () => {
  expect(modularityOf(untied(2), [0, 1])).toBeNaN();
});
