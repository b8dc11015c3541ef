// Reference values of brokerage: itinerant, by districts.
import { expect, it } from 'vitest';
import { districtItinerant } from '#api/analysis/metrics/principal/districtItinerant.ts';
import { brokerageByDefinition, starOfGroups, twoProjects } from '../../../../support/brokerage.ts';
import { karate, karateClubs, named } from '../../../../support/networks.ts';
import { expectByDefinition, expectNear, subjectOf, sumOf, valuesOf } from '../../../../support/subjects.ts';

const districts = { of: karateClubs, names: ['Hi', 'officer'] };

it('districtItinerant of karate by club', () => {
  const values = valuesOf(districtItinerant, karate.network, { districts });
  expect([0, 33, 32, 2].map((node) => values[karate.at(node)])).toEqual([0, 6, 0, 12]);
  expect(sumOf(values)).toBe(20);
});

it('districtItinerant in the middle of a star, the others broker nothing and unknown ends do not count', () => {
  const { network, labels } = starOfGroups;
  expect(valuesOf(districtItinerant, network, { districts: labels })).toEqual([2, 0, 0, 0, 0, 0, Number.NaN]);
});

it('districtItinerant between two projects, strengths and others apart without effect', () => {
  const { affiliation, labels, itinerant: expected } = twoProjects;
  expect(valuesOf(districtItinerant, affiliation, { districts: labels })).toEqual(expected);
  const { network } = named([
    ['a', 'b', 5],
    ['c', 'd', 2],
  ]);
  expect(
    valuesOf(districtItinerant, network, { districts: { of: Int32Array.of(0, 1, 1, 0), names: ['A', 'B'] } }),
  ).toEqual([0, 0, 0, 0]);
});

it('districtItinerant is undefined where no group is known', () => {
  expect(valuesOf(districtItinerant, karate.network)).toEqual(new Array(34).fill(Number.NaN));
  const { expected, p } = districtItinerant.test!(subjectOf(karate.network), { seed: 1, permutations: 10 });
  expectNear([...expected, ...p], new Array(68).fill(Number.NaN));
});

it('districtItinerant by definition', () => {
  expectByDefinition(districtItinerant, ({ size, districts: labels }, table) =>
    brokerageByDefinition(size, labels, table, (own, a, b) => (a === b && a !== own ? 1 : 0)),
  );
});

it('districtItinerant of karate against permutations and a random network', () => {
  const test = districtItinerant.test!(subjectOf(karate.network, { districts }), {
    seed: 3,
    permutations: 1000,
  });
  expect(test.expected[karate.at(0)]).toBeCloseTo(52.545455, 6);
  expect(test.randomGraph?.[karate.at(0)]).toBeCloseTo(4.527064, 6);
  const z = (0 - test.expected[karate.at(0)]) / test.sd[karate.at(0)];
  expect(test.z[karate.at(0)]).toBeCloseTo(z, 9);
  expect(test.p[karate.at(0)]).toBeLessThan(0.05);
  expect(Math.min(...test.p)).toBeGreaterThanOrEqual(1 / 1001);
});
