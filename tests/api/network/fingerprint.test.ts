// The same name for the same contents, another for any other.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SUBJECT_PARTS, type Subject, type SubjectPart } from '#api/analysis/subject.ts';
import { fingerprintOf } from '#api/network/fingerprint.ts';
import { arbitrarySubject } from '../../support/subjects.ts';

const nameOf = (subject: Subject, parts?: readonly SubjectPart[]) => fingerprintOf(subject)(parts);

it('is the same for a copy, and for what is not asked for', () => {
  fc.assert(
    fc.property(arbitrarySubject(), fc.subarray([...SUBJECT_PARTS]), (subject, parts) => {
      const others = SUBJECT_PARTS.filter((part) => !parts.includes(part));
      const copy = { ...structuredClone(subject), ...Object.fromEntries(others.map((part) => [part, null])) };
      expect(nameOf(copy, parts)).toBe(nameOf(subject, parts));
    }),
  );
});

it('is another where anything else is in what is asked for', () => {
  fc.assert(
    fc.property(arbitrarySubject(), arbitrarySubject(), (one, other) => {
      const { affiliation: a, network: n, size } = one;
      const isSame = (x: unknown, y: unknown) => JSON.stringify(x) === JSON.stringify(y);
      const sameTies = isSame([a, n, size], [other.affiliation, other.network, other.size]);
      expect(nameOf(one) === nameOf(other)).toBe(sameTies);
      for (const part of SUBJECT_PARTS) {
        const same = sameTies && isSame(one[part], other[part]);
        expect(nameOf(one, [part]) === nameOf(other, [part]), part).toBe(same);
      }
    }),
  );
});
