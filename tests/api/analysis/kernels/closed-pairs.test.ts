// Neighbours of a node and the ties among them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { neighbourhoods } from '#api/analysis/kernels/closed-pairs.ts';
import { networkOf } from '#api/analysis/subject.ts';
import { arbitrarySubject, tableOf, upTo } from '../../../support/subjects.ts';

it('lists neighbours of known group and each tie among them once', () => {
  fc.assert(
    fc.property(arbitrarySubject(), (subject) => {
      fc.pre(subject.sectors !== null);
      const network = networkOf(subject);
      const table = tableOf(network);
      const lookAt = neighbourhoods(network, subject.sectors!);
      for (const node of upTo(subject.size)) {
        const { known, nodes, closed, pairStarts, later, closedOf } = lookAt(node);
        const near = upTo(subject.size).filter((j) => table[node][j] > 0 && subject.sectors!.of[j] >= 0);
        expect([...nodes.subarray(0, known)]).toEqual(near);
        const pairs = upTo(known).flatMap((a) =>
          [...later.subarray(pairStarts[a], pairStarts[a + 1])].map((b) => [a, b]),
        );
        expect(closed).toBe(pairs.length);
        const expected = upTo(known).flatMap((a) =>
          upTo(known).flatMap((b) => (a < b && table[near[a]][near[b]] > 0 ? [[a, b]] : [])),
        );
        expect(pairs).toEqual(expected);
        expect([...closedOf.subarray(0, known)]).toEqual(
          upTo(known).map((place) => expected.filter((pair) => pair.includes(place)).length),
        );
      }
    }),
  );
});
