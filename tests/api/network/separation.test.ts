// Who is cut off without one principal, held against the components of the network without it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articulationPoint } from '#api/analysis/metrics/principal/articulationPoint.ts';
import { networkOf, subjectOfAffiliation } from '#api/analysis/subject.ts';
import { separationOf } from '#api/network/separation.ts';
import { arbitraryAffiliation } from '../../support/arbitrary.ts';
import { affiliation } from '../../support/networks.ts';
import { partsOf, tableOf, upTo } from '../../support/subjects.ts';

const partsWithout = (two: ReturnType<typeof affiliation>, node: number) =>
  separationOf(two, node).parts.map((part) => [...part]);

it('by hand: two parts and one alone, the largest first', () => {
  const two = affiliation(8, [[0, 1, 2], [2, 3], [0, 4], [0, 5, 6], [7]]);
  expect(partsWithout(two, 0)).toEqual([[1, 2, 3], [5, 6], [4]]);
  expect(partsWithout(two, 3)).toEqual([[0, 1, 2, 4, 5, 6]]);
  expect(partsWithout(two, 7)).toEqual([]);
});

it('gives the components of the network without it, of those whom it reaches; two and more for a point that holds them', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      const subject = subjectOfAffiliation(two);
      const table = tableOf(networkOf(subject));
      const points = articulationPoint.compute(subject, { seed: 1 });
      for (const node of upTo(subject.size)) {
        const whole = partsOf(table);
        const cut = table.map((row, i) => row.map((cell, j) => (i === node || j === node ? 0 : cell)));
        const parts = partsOf(cut);
        const reached = upTo(subject.size).filter((other) => other !== node && whole[other] === whole[node]);
        const expected = [...Map.groupBy(reached, (other) => parts[other]).values()];
        expected.sort((a, b) => b.length - a.length || a[0] - b[0]);
        expect(partsWithout(two, node)).toEqual(expected);
        expect(expected.length > 1).toBe(points[node] === 1);
      }
    }),
  );
});
