// Reach in two steps through projects and along the same ties.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reachedInTwo } from '#api/analysis/kernels/two-steps.ts';
import { networkOf } from '#api/analysis/subject.ts';
import { arbitraryAffiliation } from '../../../support/arbitrary.ts';
import { subjectOf } from '../../../support/subjects.ts';

it('is the same through projects as along the ties they make', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (affiliation) => {
      const subject = subjectOf(affiliation);
      expect(reachedInTwo(subject)).toEqual(reachedInTwo(subjectOf(networkOf(subject))));
    }),
  );
});
