// Reference values of brokerage: liaison, by sectors.
import { expect, it } from 'vitest';
import { brokerageLiaison } from '#api/analysis/metrics/principal/brokerageLiaison.ts';
import { brokerageByDefinition, starOfGroups, twoProjects } from '../../../../support/brokerage.ts';
import { karate, karateClubs, named } from '../../../../support/networks.ts';
import { expectByDefinition, expectNear, subjectOf, sumOf, valuesOf } from '../../../../support/subjects.ts';

const sectors = { of: karateClubs, names: ['Hi', 'officer'] };

it('brokerageLiaison of karate by club', () => {
  const values = valuesOf(brokerageLiaison, karate.network, { sectors });
  expect([0, 33, 32, 2].map((node) => values[karate.at(node)])).toEqual([0, 0, 0, 0]);
  expect(sumOf(values)).toBe(0);
});

it('brokerageLiaison in the middle of a star, the others broker nothing and unknown ends do not count', () => {
  const { network, labels } = starOfGroups;
  expect(valuesOf(brokerageLiaison, network, { sectors: labels })).toEqual([4, 0, 0, 0, 0, 0, Number.NaN]);
});

it('brokerageLiaison between two projects, strengths and others apart without effect', () => {
  const { affiliation, labels, liaison: expected } = twoProjects;
  expect(valuesOf(brokerageLiaison, affiliation, { sectors: labels })).toEqual(expected);
  const { network } = named([
    ['a', 'b', 5],
    ['c', 'd', 2],
  ]);
  expect(
    valuesOf(brokerageLiaison, network, { sectors: { of: Int32Array.of(0, 1, 1, 0), names: ['A', 'B'] } }),
  ).toEqual([0, 0, 0, 0]);
});

it('brokerageLiaison is undefined where no group is known', () => {
  expect(valuesOf(brokerageLiaison, karate.network)).toEqual(new Array(34).fill(Number.NaN));
  const { expected, p } = brokerageLiaison.test!(subjectOf(karate.network), { seed: 1, permutations: 10 });
  expectNear([...expected, ...p], new Array(68).fill(Number.NaN));
});

it('brokerageLiaison by definition', () => {
  expectByDefinition(brokerageLiaison, ({ size, sectors: labels }, table) =>
    brokerageByDefinition(size, labels, table, (own, a, b) => (a !== own && b !== own && a !== b ? 1 : 0)),
  );
});

it('brokerageLiaison of karate against permutations and a random network', () => {
  const test = brokerageLiaison.test!(subjectOf(karate.network, { sectors }), {
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
