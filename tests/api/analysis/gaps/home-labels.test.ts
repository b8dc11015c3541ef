// Homes of projects of which nobody has recorded one.
import { expect, it } from 'vitest';
import { homeLabels } from '#api/analysis/gaps/home-labels.ts';
import { labelSetsOf } from '#api/analysis/nulls/label-permutation.ts';
import { affiliation } from '../../../support/networks.ts';

it('takes what is recorded, then the lead, then what at least two members share', () => {
  const members = [
    [0, 1],
    [0, 2, 3],
    [0, 1, 2, 3],
    [1, 3],
    [0, 1, 4],
  ];
  const labels = {
    names: ['d', 'e', 'f'],
    principals: labelSetsOf(3, [[0], [1], [0, 1], [2], []]),
    projects: labelSetsOf(3, [[2], [], [], [], []]),
  };
  const { starts, labels: homes } = homeLabels(
    labels,
    affiliation(5, members),
    Int32Array.of(0, 2, -1, -1, 4),
  );
  const sets = members.map((_, i) => [...homes.subarray(starts[i], starts[i + 1])]);
  // Two of four are of d and two of e: the first. A lead of whom nothing is known leaves the project without a home.
  expect(sets).toEqual([[2], [0, 1], [0], [], []]);
});
