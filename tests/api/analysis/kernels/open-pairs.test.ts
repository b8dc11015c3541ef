// Whom one principal connects, held against brokerage and against counting by hand.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokerageOf } from '#api/analysis/kernels/brokerage.ts';
import { openPairsOf } from '#api/analysis/kernels/open-pairs.ts';
import { labelsOf, networkOf } from '#api/analysis/subject.ts';
import { affiliation } from '../../../support/networks.ts';
import { arbitrarySubject, sumOf } from '../../../support/subjects.ts';

it('counts by hand', () => {
  // 0 works with 1 and 2 in one project, with 3 and 4 in two more; 3 and 1 work together elsewhere; 5 has no sector.
  const two = affiliation(6, [
    [0, 1, 2],
    [0, 3],
    [0, 4],
    [1, 3],
    [0, 5],
  ]);
  const labels = labelsOf(['A', 'A', 'B', 'B', 'B', null])!;
  // Open: 1–4, 2–3, 2–4, 3–4; by sector A–B once and B–B three times.
  expect([...openPairsOf(two, labels, 0)]).toEqual([0, 1, 1, 3]);
  expect([...openPairsOf(two, labels, 2)]).toEqual([0, 0, 0, 0]);
});

it('adds up to what the four kinds of brokerage count', () => {
  fc.assert(
    fc.property(arbitrarySubject(), ({ affiliation: two, sectors, ...rest }) => {
      fc.pre(two !== null && sectors !== null);
      const { names, of } = sectors!;
      const counted = brokerageOf(networkOf({ ...rest, affiliation: two, sectors }), sectors!);
      for (let node = 0; node < rest.size; node++) {
        const open = openPairsOf(two!, sectors!, node);
        const at = (s: number, t: number) => open[s * names.length + t];
        const own = of[node];
        if (own < 0) continue;
        const others = [...names.keys()].filter((s) => s !== own);
        expect(at(own, own)).toBe(counted.coordinator[node] / 2);
        expect(sumOf(others.map((s) => at(s, s)))).toBe(counted.itinerant[node] / 2);
        expect(sumOf(others.map((s) => at(own, s)))).toBe(counted.gatekeeper[node]);
        const apart = others.flatMap((s) => others.filter((t) => s < t).map((t) => at(s, t)));
        expect(sumOf(apart)).toBe(counted.liaison[node] / 2);
      }
    }),
  );
});
