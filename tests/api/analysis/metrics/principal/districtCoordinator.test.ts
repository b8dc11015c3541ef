// Reference values of brokerage: coordinator, by districts.
import { expect, it } from 'vitest';
import { districtCoordinator } from '#api/analysis/metrics/principal/districtCoordinator.ts';
import { brokerageByDefinition, starOfGroups, twoProjects } from '../../../../support/brokerage.ts';
import { karate, karateClubs, named } from '../../../../support/networks.ts';
import { expectByDefinition, expectNear, subjectOf, sumOf, valuesOf } from '../../../../support/subjects.ts';

const districts = { of: karateClubs, names: ['Hi', 'officer'] };

it('districtCoordinator of karate by club', () => {
  const values = valuesOf(districtCoordinator, karate.network, { districts });
  expect([0, 33, 32, 2].map((node) => values[karate.at(node)])).toEqual([174, 156, 70, 10]);
  expect(sumOf(values)).toBe(510);
});

it('districtCoordinator in the middle of a star, the others broker nothing and unknown ends do not count', () => {
  const { network, labels } = starOfGroups;
  expect(valuesOf(districtCoordinator, network, { districts: labels })).toEqual([
    2,
    0,
    0,
    0,
    0,
    0,
    Number.NaN,
  ]);
});

it('districtCoordinator between two projects, strengths and others apart without effect', () => {
  const { affiliation, labels, coordinator: expected } = twoProjects;
  expect(valuesOf(districtCoordinator, affiliation, { districts: labels })).toEqual(expected);
  const { network } = named([
    ['a', 'b', 5],
    ['c', 'd', 2],
  ]);
  expect(
    valuesOf(districtCoordinator, network, {
      districts: { of: Int32Array.of(0, 1, 1, 0), names: ['A', 'B'] },
    }),
  ).toEqual([0, 0, 0, 0]);
});

it('districtCoordinator is undefined where no group is known', () => {
  expect(valuesOf(districtCoordinator, karate.network)).toEqual(new Array(34).fill(Number.NaN));
  const { expected, p } = districtCoordinator.test!(subjectOf(karate.network), { seed: 1, permutations: 10 });
  expectNear([...expected, ...p], new Array(68).fill(Number.NaN));
});

it('districtCoordinator by definition', () => {
  expectByDefinition(districtCoordinator, ({ size, districts: labels }, table) =>
    brokerageByDefinition(size, labels, table, (own, a, b) => (a === own && b === own ? 1 : 0)),
  );
});

it('districtCoordinator of karate against permutations and a random network', () => {
  const test = districtCoordinator.test!(subjectOf(karate.network, { districts }), {
    seed: 3,
    permutations: 1000,
  });
  expect(test.expected[karate.at(0)]).toBeCloseTo(46.363636, 6);
  expect(test.randomGraph?.[karate.at(0)]).toBeCloseTo(3.994468, 6);
  const z = (174 - test.expected[karate.at(0)]) / test.sd[karate.at(0)];
  expect(test.z[karate.at(0)]).toBeCloseTo(z, 9);
  expect(test.p[karate.at(0)]).toBeLessThan(0.05);
  expect(Math.min(...test.p)).toBeGreaterThanOrEqual(1 / 1001);
});
