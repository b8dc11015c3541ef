// Results that are computed once.
import { expect, it } from 'vitest';
import type { Network } from '#api/analysis/network.ts';
import { once } from '#api/analysis/once.ts';
import { path } from '../../support/networks.ts';

it('computes once per object and seed', () => {
  let runs = 0;
  const compute = once((network: Network, seed) => {
    runs++;
    return network.size + seed;
  });
  const [three, four] = [path(3), path(4)];
  expect([compute(three), compute(three), compute(three, 10), compute(four), compute(three, 10)]).toEqual([
    3, 3, 13, 4, 13,
  ]);
  expect(runs).toBe(3);
});

it('computes once per seed and count', () => {
  const compute = once((network: Network, seed, count) => [network.size, seed, count]);
  const three = path(3);
  expect(compute(three, 1, 50)).toEqual([3, 1, 50]);
  expect(compute(three, 1, 50)).toBe(compute(three, 1, 50));
  expect(compute(three, 1, 60)).toEqual([3, 1, 60]);
  expect(compute(three)).toEqual([3, 0, 0]);
});
