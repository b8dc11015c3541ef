// Coordinators, by hand.
import { expect, it } from 'vitest';
import { coordinatorGaps } from '#api/analysis/gaps/coordinator-gaps.ts';
import { project } from '#api/analysis/kernels/projection.ts';
import { labelSetsOf } from '#api/analysis/nulls/label-permutation.ts';
import { affiliation } from '../../../support/networks.ts';

it('finds whom nobody reaches, who has too much, and what hangs on whom', () => {
  // Chains 0–1–2 and 3–4, and 5 alone; the first coordinator knows 0 and 3, the second 3 and 4.
  const network = project(affiliation(6, [[0, 1], [1, 2], [3, 4], [5]]));
  const found = coordinatorGaps(network, {
    knows: labelSetsOf(6, [
      [0, 3],
      [3, 4],
    ]),
    introductions: [4, 9],
    capacity: [3, Number.NaN],
    government: [0, 1, 0, 0, 0, 0],
  });
  // 2 is two steps from 0, three from the coordinator.
  expect(found.unreached).toEqual([2, 5]);
  expect(found.aboveCapacity).toEqual([0]);
  // Together 0–4 hang on the first: ten pairs, without it three and one.
  expect(found.without).toEqual([
    { pairs: 4, before: 10 },
    { pairs: 10, before: 10 },
  ]);
  // Without 1, 0 3 4 still hang together, 2 does not.
  expect(found.withoutGovernment).toEqual({ pairs: 3, before: 6 });
});
