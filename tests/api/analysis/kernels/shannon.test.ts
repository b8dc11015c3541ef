// Evenness known beforehand.
import { expect, it } from 'vitest';
import { evenness } from '#api/analysis/kernels/shannon.ts';

it('is 1 for equal amounts, 0 for a single one, in between by entropy', () => {
  expect(evenness(Float64Array.of(3, 3, 3))).toBeCloseTo(1, 12);
  expect(evenness(Float64Array.of(0, 5, 0))).toBe(0);
  expect(evenness(Float64Array.of(1, 1, 0, 0))).toBeCloseTo(0.5, 12);
});

it('is undefined for nothing and for one category', () => {
  expect(evenness(Float64Array.of(0, 0))).toBeNaN();
  expect(evenness(Float64Array.of(4))).toBeNaN();
});
