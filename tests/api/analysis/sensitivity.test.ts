// Bands of ranks on networks where they can be foretold.
import { expect, it } from 'vitest';
import { rankBands } from '#api/analysis/sensitivity.ts';
import { affiliation, davis, karate, named } from '../../support/networks.ts';

it('ranks from the largest value, equal values alike', () => {
  const { network } = named([
    ['a', 'b'],
    ['a', 'c'],
    ['a', 'd'],
    ['c', 'd'],
  ]);
  const { degree } = rankBands({ network }, { metrics: ['degree'], replicates: 1, seed: 1 });
  expect([...degree.value]).toEqual([1, 4, 2, 2]);
});

it('has no rank where the value is undefined', () => {
  const { network } = named([['a', 'b']], ['c']);
  const { closeness } = rankBands({ network }, { metrics: ['closeness'], replicates: 20, seed: 1 });
  expect([...closeness.value]).toEqual([1, 1, Number.NaN]);
  expect(closeness.low[2]).toBeNaN();
});

it('bands hold the rank of a clear first and are wide where a single entry decides', () => {
  // Node 0 is in ten projects of two, all others in one: whichever tenth is left out, 0 stays first.
  const star = affiliation(
    11,
    Array.from({ length: 10 }, (_, i) => [0, i + 1]),
  );
  const { degree } = rankBands({ affiliation: star }, { metrics: ['degree'], replicates: 100, seed: 1 });
  expect([degree.low[0], degree.value[0], degree.high[0]]).toEqual([1, 1, 1]);
  // Two of twenty participations go: each leaf is alone now and then, and then ranks behind the others.
  expect(degree.value[1]).toBe(2);
  expect(degree.high[1]).toBeGreaterThan(2);
});

it('low is not above high, and the same seed gives the same bands', () => {
  const options = { metrics: ['betweenness', 'strength'], replicates: 30, seed: 5 };
  const bands = rankBands({ affiliation: davis }, options);
  for (const { low, high } of Object.values(bands)) {
    low.forEach((rank, node) => {
      expect(rank).toBeLessThanOrEqual(high[node]);
    });
  }
  expect(rankBands({ affiliation: davis }, options)).toEqual(bands);
  expect(rankBands({ affiliation: davis }, { ...options, seed: 6 })).not.toEqual(bands);
});

it('thins ties where nothing else is known', () => {
  const { degree } = rankBands({ network: karate.network }, { metrics: ['degree'], replicates: 50, seed: 1 });
  expect(degree.value[karate.at(33)]).toBe(1);
  expect(degree.high[karate.at(33)]).toBeLessThanOrEqual(2);
  expect(degree.high[karate.at(11)]).toBeGreaterThanOrEqual(degree.low[karate.at(11)]);
});
