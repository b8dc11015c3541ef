// Articulation points and bridges of one network.
import { expect, it } from 'vitest';
import { cutsOf } from '#api/analysis/kernels/cuts.ts';
import { named, path } from '../../../support/networks.ts';

it('marks bridges in both rows', () => {
  expect(cutsOf(path(3))).toEqual({ points: Uint8Array.of(0, 1, 0), bridges: Uint8Array.of(1, 1, 1, 1) });
});

it('sees that the first node visited is a point only if several branches hang on it', () => {
  const bowTie = named([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['a', 'd'],
    ['d', 'e'],
    ['e', 'a'],
  ]).network;
  expect(cutsOf(bowTie)).toEqual({ points: Uint8Array.of(1, 0, 0, 0, 0), bridges: new Uint8Array(12) });
});
