// Step-down max-T by hand.
import { expect, it } from 'vitest';
import { distanceOf, distancesOf, maxT } from '#api/analysis/nulls/max-t.ts';

it('measures distance in deviations, where something deviates', () => {
  expect(distanceOf(7, 5, 0.5)).toBe(4);
  expect(distanceOf(3, 5, 0.5)).toBe(4);
  expect(distanceOf(5 + 1e-12, 5, 0)).toBe(0);
  expect(distanceOf(6, 5, 0)).toBe(Number.POSITIVE_INFINITY);
});

it('measures samples cell by cell', () => {
  const samples = { cells: 2, count: 2, values: Float64Array.of(1, 8, 5, 8) };
  const distances = distancesOf(samples, Float64Array.of(3, 6), Float64Array.of(2, 0.5));
  expect(distances).toEqual({ cells: 2, count: 2, values: Float64Array.of(1, 4, 1, 4) });
});

it('compares the farthest with the farthest, then the next with those that are left', () => {
  const values = Float64Array.of(...[3, 0, 0], ...[0, 2, 0], ...[1, 0, 2], ...[0, 1, 0]);
  const samples = { cells: 3, count: 4, values };
  const distances = Float64Array.of(2.5, 2, 0.5);
  // Farthest 3 2 2 1 against 2.5; of the last two 0 2 2 1 against 2; of the last alone 0 0 2 0 against 0.5.
  expect([...maxT(Int32Array.of(0, 1, 2), distances, samples)]).toEqual([2 / 5, 3 / 5, 3 / 5]);
  // Without the second cell the first meets 3 0 2 0.
  expect([...maxT(Int32Array.of(2, 0), distances, samples)]).toEqual([2 / 5, 2 / 5]);
  expect([...maxT(Int32Array.of(1), distances, samples)]).toEqual([2 / 5]);
  expect(maxT(new Int32Array(0), distances, samples).length).toBe(0);
});

it('takes what chance never does for the rarest', () => {
  const samples = { cells: 1, count: 9, values: new Float64Array(9) };
  const never = Float64Array.of(Number.POSITIVE_INFINITY);
  expect([...maxT(Int32Array.of(0), never, samples)]).toEqual([0.1]);
  expect([...maxT(Int32Array.of(0), new Float64Array(1), samples)]).toEqual([1]);
});
