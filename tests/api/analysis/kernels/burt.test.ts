// Structural holes through projects and along the same ties.
import fc from 'fast-check';
import { it } from 'vitest';
import { burtOf } from '#api/analysis/kernels/burt.ts';
import { networkOf } from '#api/analysis/subject.ts';
import { arbitraryAffiliation } from '../../../support/arbitrary.ts';
import { expectNear, subjectOf } from '../../../support/subjects.ts';

it('is the same through projects as along the ties they make', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (affiliation) => {
      const subject = subjectOf(affiliation);
      const through = burtOf(subject);
      const along = burtOf(subjectOf(networkOf(subject)));
      expectNear(through.constraint, along.constraint, 11);
      expectNear(through.effectiveSize, along.effectiveSize, 11);
    }),
  );
});
