// Pairs beside the bipartite configuration model.
import { expect, it } from 'vitest';
import { probabilityOf, solveBicm } from '#api/analysis/nulls/bicm.ts';
import { expectedSharing, sharingPairs } from '#api/analysis/nulls/bicm-pairs.ts';
import { strataOf } from '#api/analysis/nulls/strata.ts';
import { affiliation, davis } from '../../../support/networks.ts';
import { expectNear, upTo } from '../../../support/subjects.ts';

it('believes none of the 153 pairs of Davis, the published figure', () => {
  const { pairs, tests, believed } = sharingPairs(davis);
  expect(tests).toBe(153);
  expect(pairs.length).toBe(139);
  expect(believed).toEqual([]);
  expect(Math.min(...pairs.map(({ p }) => p))).toBeGreaterThan(0);
});

it('believes a pair that is always together among many that are not', () => {
  const together = Array.from({ length: 12 }, () => [0, 1]);
  const others = Array.from({ length: 60 }, (_, i) => [2 + (i % 20), 2 + ((i * 7 + 3) % 20)]);
  const { believed } = sharingPairs(affiliation(22, [...together, ...others.filter(([a, b]) => a !== b)]));
  expect(believed.map(({ source, target }) => [source, target])).toContainEqual([0, 1]);
});

it('expects of groups what it expects of their members', () => {
  const of = Int32Array.from({ length: davis.principals }, (_, i) => (i % 4) - 1);
  const model = solveBicm(davis);
  const slow = new Float64Array(6);
  const cells = ['0 0', '0 1', '0 2', '1 1', '1 2', '2 2'];
  for (const a of upTo(davis.principals)) {
    for (const b of upTo(a)) {
      const cell = cells.indexOf([of[a], of[b]].sort().join(' '));
      for (const event of upTo(davis.projects))
        if (cell >= 0) slow[cell] += probabilityOf(model, a, event) * probabilityOf(model, b, event);
    }
  }
  const groups = { of, count: 3 };
  expectNear(expectedSharing(davis, strataOf(davis.projects), groups), slow);
});

it('has a model for every stratum', () => {
  // Nobody can meet anybody of the other year.
  const apart = affiliation(4, [
    [0, 1],
    [0, 1],
    [2, 3],
    [2, 3],
  ]);
  const groups = { of: Int32Array.of(0, 0, 1, 1), count: 2 };
  const years = Int32Array.of(2023, 2023, 2024, 2024);
  expectNear(expectedSharing(apart, strataOf(4, years), groups), [2, 0, 2]);
  expect(expectedSharing(apart, strataOf(4), groups)[1]).toBeGreaterThan(1);
});
