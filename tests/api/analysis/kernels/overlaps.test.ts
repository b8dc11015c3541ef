// Shared projects, pair by pair.
import { expect, it } from 'vitest';
import { visitOverlaps } from '#api/analysis/kernels/overlaps.ts';
import { affiliation } from '../../../support/networks.ts';

it('shows each pair from either side with the number of projects it shares', () => {
  const shown: number[][] = [];
  visitOverlaps(affiliation(4, [[0, 1], [0, 1, 2], [3]]), (...pair) => shown.push(pair));
  expect(shown.sort()).toEqual([
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 1],
    [2, 0, 1],
    [2, 1, 1],
  ]);
});
