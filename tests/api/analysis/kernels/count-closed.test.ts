// Counts of tied neighbours of the same group under every permutation.
import { expect, it } from 'vitest';
import { neighbourhoods } from '#api/analysis/kernels/closed-pairs.ts';
import { countPairs } from '#api/analysis/kernels/count-closed.ts';
import { digitsOf } from '#api/analysis/kernels/lanes.ts';
import { permuteLabels } from '#api/analysis/kernels/permuted-labels.ts';
import { networkOf } from '#api/analysis/subject.ts';
import { affiliation } from '../../../support/networks.ts';
import { subjectOf, upTo } from '../../../support/subjects.ts';

it('counts more pairs than four digits hold, for more permutations than fit in one word', () => {
  // A project of 20: every node has 171 tied pairs of neighbours. Five groups, three digits.
  const labels = { of: Int32Array.from(upTo(20), (i) => i % 5), names: ['A', 'B', 'C', 'D', 'E'] };
  const network = networkOf(subjectOf(affiliation(20, [upTo(20)])));
  const permuted = permuteLabels(labels, 1, 50);
  const counts = { own: new Float64Array(50), alike: new Float64Array(50) };
  const near = neighbourhoods(network, labels)(7);
  countPairs(7, near, near.single, digitsOf(permuted, 5), counts);
  for (const i of upTo(50)) {
    // Four of each group: 3 of its own are left, 3 pairs of them, and 6 pairs in each of the four others.
    expect([counts.own[i], counts.alike[i]]).toEqual([3, 27]);
  }
});
