// Neighbours of a node and the ties among them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { neighbourhoods, type Pairs } from '#api/analysis/kernels/closed-pairs.ts';
import { networkOf } from '#api/analysis/subject.ts';
import { crowdedAffiliation } from '../../../support/arbitrary.ts';
import { arbitrarySubject, subjectOf, tableOf, upTo } from '../../../support/subjects.ts';

const pairsIn = ({ starts, later }: Pairs, known: number) =>
  upTo(known).flatMap((a) => [...later.subarray(starts[a], starts[a + 1])].map((b) => [a, b]));

it('lists neighbours of known group and each tie among them once', () => {
  fc.assert(
    fc.property(arbitrarySubject(), (subject) => {
      fc.pre(subject.sectors !== null);
      const network = networkOf(subject);
      const table = tableOf(network);
      const lookAt = neighbourhoods(network, subject.sectors!);
      for (const node of upTo(subject.size)) {
        const { known, nodes, closed, closedOf, single, repeated, cliques } = lookAt(node);
        const near = upTo(subject.size).filter((j) => table[node][j] > 0 && subject.sectors!.of[j] >= 0);
        expect([...nodes.subarray(0, known)]).toEqual(near);
        const pairs = pairsIn(single, known);
        expect([pairsIn(repeated, known), cliques]).toEqual([[], []]);
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

const fixed = (length: number) => ({ minLength: length, maxLength: length });

const pairsOf = (places: readonly number[]) =>
  places.flatMap((a) => places.filter((b) => b > a).map((b) => [a, b]));

it('counts each tie once, whatever projects it comes from', () => {
  let [wholes, overlaps] = [0, 0];
  fc.assert(
    fc.property(crowdedAffiliation(), fc.array(fc.integer({ min: -1, max: 2 }), fixed(30)), (two, groups) => {
      const network = networkOf(subjectOf(two));
      const labels = { of: Int32Array.from(groups) };
      const [lookAt, plainly] = [neighbourhoods(network, labels, two), neighbourhoods(network, labels)];
      for (const node of upTo(30)) {
        const { known, closed, closedOf, single, repeated, cliques } = lookAt(node);
        const plain = plainly(node);
        expect([known, closed]).toEqual([plain.known, plain.closed]);
        expect(closedOf.subarray(0, known)).toEqual(plain.closedOf.subarray(0, known));
        const times = new Map<string, number>();
        const count = (pairs: number[][], by: number) => {
          for (const pair of pairs) times.set(`${pair}`, (times.get(`${pair}`) ?? 0) + by);
        };
        for (const clique of cliques) count(pairsOf([...clique]), 1);
        count(pairsIn(single, known), 1);
        count(pairsIn(repeated, known), -1);
        const expected = pairsIn(plain.single, known).map((pair) => [`${pair}`, 1]);
        expect([...times].sort()).toEqual(expected.sort());
        if (cliques.some(({ length }) => length === known)) wholes++;
        if (repeated.starts[known] > 0) overlaps++;
      }
    }),
    { seed: 1, numRuns: 25 },
  );
  expect(Math.min(wholes, overlaps)).toBeGreaterThan(20);
});
