// Challenges that nobody takes up, by hand.
import { expect, it } from 'vitest';
import { challengeGaps } from '#api/analysis/gaps/challenge-gaps.ts';
import { labelSetsOf } from '#api/analysis/nulls/label-permutation.ts';

it('names those with field, district or resource, most reasons first, and only those who may be asked', () => {
  const gaps = challengeGaps({
    open: [1, 1, 0, 1],
    projects: [0, 2, 0, 0],
    active: [1, 1, 1, 0],
    fields: {
      challenges: labelSetsOf(3, [[0, 1], [0], [0], []]),
      principals: labelSetsOf(3, [[1], [0], [2], [0]]),
    },
    districts: {
      challenges: labelSetsOf(2, [[1], [], [], []]),
      principals: labelSetsOf(2, [[0], [1], [0], [1]]),
    },
    resources: {
      challenges: labelSetsOf(2, [[0], [], [], []]),
      principals: labelSetsOf(2, [[], [0], [0], [0]]),
    },
  });
  expect(gaps).toEqual([
    {
      challenge: 0,
      couldHelp: [
        { principal: 1, reasons: ['FIELD', 'DISTRICT', 'RESOURCE'] },
        { principal: 0, reasons: ['FIELD'] },
        { principal: 2, reasons: ['RESOURCE'] },
      ],
    },
    { challenge: 3, couldHelp: [] },
  ]);
});
