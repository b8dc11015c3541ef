// Reference values of brokerage: gatekeeper, by sectors.
import { expect, it } from 'vitest';
import { brokerageGatekeeper } from '#api/analysis/metrics/principal/brokerageGatekeeper.ts';
import { brokerageByDefinition, starOfGroups, twoProjects } from '../../../../support/brokerage.ts';
import { karate, karateClubs, named } from '../../../../support/networks.ts';
import { expectByDefinition, expectNear, subjectOf, sumOf, valuesOf } from '../../../../support/subjects.ts';

const sectors = { of: karateClubs, names: ['Hi', 'officer'] };

it('brokerageGatekeeper of karate by club', () => {
  const values = valuesOf(brokerageGatekeeper, karate.network, { sectors });
  expect([0, 33, 32, 2].map((node) => values[karate.at(node)])).toEqual([15, 40, 18, 23]);
  expect(sumOf(values)).toBe(128);
});

it('brokerageGatekeeper in the middle of a star, the others broker nothing and unknown ends do not count', () => {
  const { network, labels } = starOfGroups;
  expect(valuesOf(brokerageGatekeeper, network, { sectors: labels })).toEqual([6, 0, 0, 0, 0, 0, Number.NaN]);
});

it('brokerageGatekeeper between two projects, strengths and others apart without effect', () => {
  const { affiliation, labels, gatekeeper: expected } = twoProjects;
  expect(valuesOf(brokerageGatekeeper, affiliation, { sectors: labels })).toEqual(expected);
  const { network } = named([
    ['a', 'b', 5],
    ['c', 'd', 2],
  ]);
  expect(
    valuesOf(brokerageGatekeeper, network, { sectors: { of: Int32Array.of(0, 1, 1, 0), names: ['A', 'B'] } }),
  ).toEqual([0, 0, 0, 0]);
});

it('brokerageGatekeeper is undefined where no group is known', () => {
  expect(valuesOf(brokerageGatekeeper, karate.network)).toEqual(new Array(34).fill(Number.NaN));
  const { expected, p } = brokerageGatekeeper.test!(subjectOf(karate.network), { seed: 1, permutations: 10 });
  expectNear([...expected, ...p], new Array(68).fill(Number.NaN));
});

it('brokerageGatekeeper by definition', () => {
  expectByDefinition(brokerageGatekeeper, ({ size, sectors: labels }, table) =>
    brokerageByDefinition(size, labels, table, (own, a, b) => (a !== own && b === own ? 1 : 0)),
  );
});

it('brokerageGatekeeper of karate against permutations and a random network', () => {
  const test = brokerageGatekeeper.test!(subjectOf(karate.network, { sectors }), {
    seed: 3,
    permutations: 1000,
  });
  expect(test.expected[karate.at(0)]).toBeCloseTo(52.545455, 6);
  expect(test.randomGraph?.[karate.at(0)]).toBeCloseTo(4.527064, 6);
  const z = (15 - test.expected[karate.at(0)]) / test.sd[karate.at(0)];
  expect(test.z[karate.at(0)]).toBeCloseTo(z, 9);
  expect(test.p[karate.at(0)]).toBeLessThan(0.05);
  expect(Math.min(...test.p)).toBeGreaterThanOrEqual(1 / 1001);
});
