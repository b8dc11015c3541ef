// Reference values of brokerage: liaison, by districts.
import { expect, it } from 'vitest';
import { districtLiaison } from '#api/analysis/metrics/principal/districtLiaison.ts';
import { brokerageByDefinition, starOfGroups, twoProjects } from '../../../../support/brokerage.ts';
import { karate, karateClubs, named } from '../../../../support/networks.ts';
import { expectByDefinition, expectNear, subjectOf, sumOf, valuesOf } from '../../../../support/subjects.ts';

const districts = { of: karateClubs, names: ['Hi', 'officer'] };

it('districtLiaison of karate by club', () => {
  const values = valuesOf(districtLiaison, karate.network, { districts });
  expect([0, 33, 32, 2].map((node) => values[karate.at(node)])).toEqual([0, 0, 0, 0]);
  expect(sumOf(values)).toBe(0);
});

it('districtLiaison in the middle of a star, the others broker nothing and unknown ends do not count', () => {
  const { network, labels } = starOfGroups;
  expect(valuesOf(districtLiaison, network, { districts: labels })).toEqual([4, 0, 0, 0, 0, 0, Number.NaN]);
});

it('districtLiaison between two projects, strengths and others apart without effect', () => {
  const { affiliation, labels, liaison: expected } = twoProjects;
  expect(valuesOf(districtLiaison, affiliation, { districts: labels })).toEqual(expected);
  const { network } = named([
    ['a', 'b', 5],
    ['c', 'd', 2],
  ]);
  expect(
    valuesOf(districtLiaison, network, { districts: { of: Int32Array.of(0, 1, 1, 0), names: ['A', 'B'] } }),
  ).toEqual([0, 0, 0, 0]);
});

it('districtLiaison is undefined where no group is known', () => {
  expect(valuesOf(districtLiaison, karate.network)).toEqual(new Array(34).fill(Number.NaN));
  const { expected, p } = districtLiaison.test!(subjectOf(karate.network), { seed: 1, permutations: 10 });
  expectNear([...expected, ...p], new Array(68).fill(Number.NaN));
});

it('districtLiaison by definition', () => {
  expectByDefinition(districtLiaison, ({ size, districts: labels }, table) =>
    brokerageByDefinition(size, labels, table, (own, a, b) => (a !== own && b !== own && a !== b ? 1 : 0)),
  );
});

it('districtLiaison of karate against permutations and a random network', () => {
  const test = districtLiaison.test!(subjectOf(karate.network, { districts }), {
    seed: 3,
    permutations: 1000,
  });
  expect(test.expected[karate.at(0)]).toBeCloseTo(0, 6);
  expect(test.randomGraph?.[karate.at(0)]).toBeCloseTo(0, 6);
  // Of two groups no three are different: nothing deviates.
  expect(test.sd[karate.at(0)]).toBe(0);
  expect(test.z[karate.at(0)]).toBeNaN();
  expect(test.p[karate.at(0)]).toBe(1);
});
