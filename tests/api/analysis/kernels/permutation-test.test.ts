// Deviation, distance and tail of what permutations give.
import { expect, it } from 'vitest';
import { deviationOf, scoreOf, tailOf } from '#api/analysis/kernels/permutation-test.ts';

it('deviation is that of a sample', () => {
  expect(deviationOf(Float64Array.of(1, 2, 3, 4))).toBeCloseTo(Math.sqrt(5 / 3), 12);
  expect(deviationOf(Float64Array.of(1))).toBeNaN();
});

it('the tail has both sides, and the figure itself counts', () => {
  const drawn = Float64Array.of(0, 1, 2, 3, 4);
  expect(tailOf(4, 2, drawn)).toBe(3 / 6);
  expect(tailOf(2, 2, drawn)).toBe(1);
  expect(tailOf(9, 2, drawn)).toBe(1 / 6);
  expect(tailOf(0.1 + 0.2, 0, Float64Array.of(0.3, -0.3))).toBe(1);
  expect(tailOf(Number.NaN, 2, drawn)).toBeNaN();
});

it('there is no distance where nothing deviates', () => {
  expect(scoreOf(4, 2, 0.5)).toBe(4);
  expect(scoreOf(4, 4, 0)).toBeNaN();
  expect(scoreOf(4, Number.NaN, Number.NaN)).toBeNaN();
});
