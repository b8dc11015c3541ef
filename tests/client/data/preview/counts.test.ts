// Counts by outcome.
import { expect, it } from 'vitest';
import { countOf, totalOf } from '../../../../client/data/preview/counts.ts';
import { outcomes } from '../../../../client/data/state.ts';

const counts = { created: 1, updated: 2, unchanged: 3, merged: 4, refused: 5 };

it('countOf finds each outcome', () => {
  expect(outcomes.map((outcome) => countOf(counts, outcome))).toEqual([1, 2, 3, 4, 5]);
});

it('totalOf adds them up', () => {
  expect(totalOf(counts)).toBe(15);
});
