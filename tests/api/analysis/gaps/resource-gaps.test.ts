// Needs and offers around principals, by hand.
import { expect, it } from 'vitest';
import { resourceGaps } from '#api/analysis/gaps/resource-gaps.ts';
import { project } from '#api/analysis/kernels/projection.ts';
import { labelSetsOf } from '#api/analysis/nulls/label-permutation.ts';
import { affiliation } from '../../../support/networks.ts';

// A chain 0–1–2–3 and 4 alone.
const network = project(affiliation(5, [[0, 1], [1, 2], [2, 3], [4]]));

it('looks two steps far, and not at oneself', () => {
  const found = resourceGaps(network, {
    needs: labelSetsOf(3, [[0, 1], [], [], [], [2]]),
    offers: labelSetsOf(3, [[0], [], [1], [0], [2]]),
    challenges: { needs: labelSetsOf(3, [[0], [0, 1]]), raisedBy: labelSetsOf(5, [[1], []]) },
  });
  expect(found.unmetNeeds).toEqual([
    // 3 is three steps from 0, whose own offer does not count; 2, who offers 1, is near.
    { of: 'PRINCIPAL', place: 0, kind: 0, elsewhere: [3] },
    { of: 'PRINCIPAL', place: 4, kind: 2, elsewhere: [] },
    // The first was raised by 1, near whom 0 and 3 offer it; nobody raised the second.
    { of: 'CHALLENGE', place: 1, kind: 0, elsewhere: [0, 3] },
    { of: 'CHALLENGE', place: 1, kind: 1, elsewhere: [2] },
  ]);
  expect(found.unaskedOffers).toEqual([
    { of: 'PRINCIPAL', place: 0, kind: 0, elsewhere: [] },
    { of: 'PRINCIPAL', place: 3, kind: 0, elsewhere: [0] },
    { of: 'PRINCIPAL', place: 4, kind: 2, elsewhere: [] },
  ]);
});
