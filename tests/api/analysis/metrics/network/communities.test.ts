// Reference values of the number of communities.

import { expect, it } from 'vitest';
import { communities } from '#api/analysis/metrics/network/communities.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { affiliation, named, untied } from '../../../../support/networks.ts';
import { figureOf } from '../../../../support/subjects.ts';

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

it('communities follow strengths, and are found through projects', () => {
  // A ring of four: heavy on two opposite sides.
  const ring = named([
    ['a', 'b', 9],
    ['b', 'c'],
    ['c', 'd', 9],
    ['d', 'a'],
  ]).network;
  expect(figureOf(communities, ring)).toBe(2);
  expect(figureOf(communities, affiliation(9, [[0, 1, 2], [2, 3], [3, 4, 5], [6, 7], [8]]))).toBe(3);
});
