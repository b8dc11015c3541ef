// Betweenness where the number of shortest paths is huge.
import { expect, it } from 'vitest';
import { betweennessOf } from '#api/analysis/kernels/betweenness.ts';
import { named } from '../../../support/networks.ts';

/** A chain of diamonds: every diamond doubles the number of shortest paths. */
function diamonds(count: number) {
  const ties = Array.from({ length: count }, (_, i) => [
    [3 * i, 3 * i + 1],
    [3 * i, 3 * i + 2],
    [3 * i + 1, 3 * i + 3],
    [3 * i + 2, 3 * i + 3],
  ]).flat();
  return named(ties.map(([a, b]) => [a, b] as const)).network;
}

it('counts more shortest paths than fit into 32 or 53 bits', () => {
  const count = 60;
  const values = betweennessOf(diamonds(count));
  // The end of diamond i lies between all 3i nodes before it and all after it, and between the two sides of its own.
  for (let i = 1; i < count; i++) {
    const before = 3 * i;
    const after = 3 * (count - i);
    // Each side of a diamond is joined to the other by both of its ends.
    expect(values[3 * i]).toBeCloseTo(before * after + 0.5 + 0.5, 6);
  }
});

it('says so when the number of paths leaves 64-bit floats', () => {
  expect(() => betweennessOf(diamonds(1100))).toThrow(RangeError);
});
