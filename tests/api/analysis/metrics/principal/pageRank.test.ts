// Reference values of PageRank.

import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { pageRank } from '#api/analysis/metrics/principal/pageRank.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { affiliation, karate, named, path, untied } from '../../../../support/networks.ts';
import { references } from '../../../../support/reference.ts';

const valuesOf = (network: typeof karate.network) => pageRank.compute(subjectOfNetwork(network), { seed: 1 });

it('pageRank is a share: equal in a ring, 1 in all', () => {
  const ring = named([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ]).network;
  for (const value of valuesOf(ring)) expect(value).toBeCloseTo(1 / 3, 12);
  expect(valuesOf(karate.network).reduce((sum, value) => sum + value)).toBeCloseTo(1, 9);
});

it('pageRank of a path of three, by hand', () => {
  // Ends: x = .05 + .425 m; middle: m = .05 + 1.7 x; so m = 0.135 / 0.2775.
  const values = valuesOf(path(3));
  expect(values[1]).toBeCloseTo(0.135 / 0.2775, 5);
  expect(values[0]).toBeCloseTo(0.05 + 0.425 * (0.135 / 0.2775), 5);
});

it('pageRank follows strengths', () => {
  const values = valuesOf(
    named([
      ['a', 'b', 3],
      ['b', 'c', 1],
    ]).network,
  );
  // a gets three quarters of what b passes on: x_a = .05 + .6375 m, x_c = .05 + .2125 m.
  expect(values[0] - 0.05).toBeCloseTo(3 * (values[2] - 0.05), 5);
});

it('pageRank of nodes without ties is their equal part', () => {
  expect([...valuesOf(untied(2))]).toEqual([0.5, 0.5]);
  expect([...valuesOf(untied(1))]).toEqual([1]);
  expect([...valuesOf(untied(0))]).toEqual([]);
});

for (const { title, network, column } of references()) {
  it(`pageRank agrees with others on ${title}`, () => {
    const expected = column('pagerank');
    valuesOf(network).forEach((value, node) => {
      expect(Math.abs(value - expected[node])).toBeLessThan(1e-6);
    });
  });
}

it('pageRank in parts apart: one without ties spreads its own evenly', () => {
  // Two tied and one alone: the pair has x = .05 + .85 (x + y / 3), the one alone y = .05 + .85 · y / 3.
  const alone = 0.05 / (1 - 0.85 / 3);
  const values = valuesOf(named([['a', 'b', 7]], ['c']).network);
  expect(values[2]).toBeCloseTo(alone, 5);
  expect(values[0]).toBeCloseTo((1 - alone) / 2, 5);
});

it('pageRank through projects is that along the ties they make', () => {
  const two = affiliation(5, [[0, 1, 2], [2, 3], [4]]);
  expect(pageRank.compute(subjectOfAffiliation(two), { seed: 1 })).toEqual(valuesOf(project(two)));
});
