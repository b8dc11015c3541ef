// Reference values of affiliationCloseness.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { affiliationCloseness } from '#api/analysis/metrics/principal/affiliationCloseness.ts';
import type { Affiliation } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation } from '../../../../support/arbitrary.ts';
import { allPaths, bipartite } from '../../../../support/bruteForce.ts';
import { affiliation, davis, davisWomen, karate } from '../../../../support/networks.ts';

const through = (two: Affiliation) => affiliationCloseness.compute(subjectOfAffiliation(two), { seed: 1 });

it("affiliationCloseness of Davis's women (networkx 3.6.1)", () => {
  const values = through(davis);
  const of = (woman: string) => values[davisWomen.indexOf(woman)];
  expect(of('Nora')).toBeCloseTo(0.8, 9);
  expect(of('Evelyn')).toBeCloseTo(0.8, 9);
  expect(of('Olivia')).toBeCloseTo(0.585365854, 9);
});

it('affiliationCloseness in a network that falls apart (networkx 3.6.1)', () => {
  const values = through(affiliation(5, [[0, 1], [1, 2], [3]]));
  expect([...values].map((value) => Number(value.toFixed(9)))).toEqual([
    0.628571429,
    1.047619048,
    0.628571429,
    1.571428571,
    Number.NaN,
  ]);
});

it('affiliationCloseness is 1 for who takes part in everything', () => {
  expect(
    through(
      affiliation(3, [
        [0, 1],
        [0, 2],
      ]),
    )[0],
  ).toBe(1);
  expect([...through(affiliation(1, [[0]]))]).toEqual([1]);
});

it('affiliationCloseness is undefined without projects', () => {
  expect([...affiliationCloseness.compute(subjectOfNetwork(karate.network), { seed: 1 })]).toEqual(
    new Array(34).fill(Number.NaN),
  );
  expect(through(affiliation(2, [[0]]))[1]).toBeNaN();
});

it('affiliationCloseness is the least sum of hops over the sum, times the share reached', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      const { lengths } = allPaths(bipartite(two));
      through(two).forEach((value, i) => {
        const others = lengths[i].filter((length) => length > 0 && Number.isFinite(length));
        const sum = others.reduce((total, length) => total + length, 0);
        const least = two.projects + 2 * (two.principals - 1);
        if (sum === 0) expect(value).toBeNaN();
        else expect(value).toBeCloseTo(((least / sum) * others.length) / (lengths.length - 1), 9);
      });
    }),
    { numRuns: 400 },
  );
});
