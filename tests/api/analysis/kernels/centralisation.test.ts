// Sums of what is missing to the greatest value.
import { expect, it } from 'vitest';
import { belowMost } from '#api/analysis/kernels/centralisation.ts';

it('sums how far all stay below the greatest', () => {
  expect(belowMost(Float64Array.of(3, 1, 2))).toBe(3);
  expect(belowMost(Float64Array.of(-4, -4))).toBe(0);
  expect(belowMost(new Float64Array(0))).toBe(0);
});
