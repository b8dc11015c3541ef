// Reference values of affiliationBetweenness.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { affiliationBetweenness } from '#api/analysis/metrics/principal/affiliationBetweenness.ts';
import type { Affiliation } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation } from '../../../../support/arbitrary.ts';
import { bipartite, slowBetweenness } from '../../../../support/bruteForce.ts';
import { affiliation, davis, davisWomen, karate } from '../../../../support/networks.ts';

const through = (two: Affiliation) => affiliationBetweenness.compute(subjectOfAffiliation(two), { seed: 1 });

it("affiliationBetweenness of Davis's women (networkx 3.6.1)", () => {
  const values = through(davis);
  const of = (woman: string) => values[davisWomen.indexOf(woman)];
  expect(of('Nora')).toBeCloseTo(0.113461362, 9);
  expect(of('Evelyn')).toBeCloseTo(0.0965847211, 9);
  expect(of('Olivia')).toBeCloseTo(0.0050545052, 9);
});

it('affiliationBetweenness in a network that falls apart (networkx 3.6.1)', () => {
  const values = through(affiliation(5, [[0, 1], [1, 2], [3]]));
  expect([...values].map((value) => Number(value.toFixed(9)))).toEqual([0.0, 0.25, 0.0, 0.0, 0.0]);
});

it('affiliationBetweenness is 1 for the only one in several projects of one each', () => {
  expect([...through(affiliation(1, [[0], [0], [0]]))]).toEqual([1]);
});

it('affiliationBetweenness is undefined without projects, and for one with one', () => {
  expect([...affiliationBetweenness.compute(subjectOfNetwork(karate.network), { seed: 1 })]).toEqual(
    new Array(34).fill(Number.NaN),
  );
  expect([...through(affiliation(2, []))]).toEqual([Number.NaN, Number.NaN]);
  expect([...through(affiliation(1, [[0]]))]).toEqual([Number.NaN]);
});

it('affiliationBetweenness counts what its definition says, of the most there can be', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      const [n, m] = [two.principals, two.projects];
      fc.pre(m > 0);
      const [s, t] = [Math.floor((n - 1) / m), (n - 1) % m];
      const most = (m * m * (s + 1) ** 2 + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
      const slow = slowBetweenness(bipartite(two));
      through(two).forEach((value, i) => {
        if (most === 0) expect(value).toBeNaN();
        else expect(value).toBeCloseTo(slow[i] / most, 9);
      });
    }),
    { numRuns: 400 },
  );
});
