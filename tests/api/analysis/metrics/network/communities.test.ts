// Reference values of the number of communities.

import { expect, it } from 'vitest';
import { communities } from '#api/analysis/metrics/network/communities.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { named, untied } from '../../../../support/networks.ts';

// Two triangles joined by one tie, and somebody alone.
const { network } = named(
  [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['d', 'e'],
    ['e', 'f'],
    ['f', 'd'],
    ['c', 'd'],
  ],
  ['z'],
);

it('communities finds groups; those without ties belong to none', () => {
  expect(communities.compute(subjectOfNetwork(network), { seed: 1 })).toBe(2);
  expect(communities.partition?.(subjectOfNetwork(network), { seed: 1 })).toEqual(
    Int32Array.of(0, 0, 0, 1, 1, 1, -1),
  );
});

it('communities is undefined without ties', () => {
  for (const size of [0, 1, 3]) {
    expect(communities.compute(subjectOfNetwork(untied(size)), { seed: 1 })).toBeNaN();
    expect(communities.partition?.(subjectOfNetwork(untied(size)), { seed: 1 })).toEqual(
      new Int32Array(size).fill(-1),
    );
  }
});
