// What forces do with strengths.
import { expect, it } from 'vitest';
import { iterationsFor, placeByForces } from '#api/network/forces.ts';
import { keysOf } from '#api/network/layout.ts';
import { named } from '../../support/networks.ts';

const place = (strength: number) => {
  const { network } = named([
    ['a', 'b', strength],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'a'],
  ]);
  const input = { network, keys: keysOf(['a', 'b', 'c', 'd']), seed: 1, previous: null };
  const { x, y } = placeByForces(input, Int32Array.of(0, 1, 2, 3), () => {});
  return (a: number, b: number) => Math.hypot(x[a] - x[b], y[a] - y[b]);
};

it('draws strong ties shorter than weak ones', () => {
  const heavy = place(8);
  expect(heavy(0, 1) / heavy(2, 3)).toBeLessThan(0.95);
  expect(heavy(0, 1) / heavy(1, 2)).toBeLessThan(0.95);
  const even = place(1);
  expect(even(0, 1) / even(2, 3)).toBeGreaterThan(0.98);
  expect(even(0, 1) / even(2, 3)).toBeLessThan(1.02);
});

it('takes few iterations where nodes are known, and fewer the more there are', () => {
  expect(iterationsFor(600, true)).toBeLessThan(iterationsFor(600, false));
  expect(iterationsFor(10_000, false)).toBeLessThan(iterationsFor(600, false));
});
