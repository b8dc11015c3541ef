// Reference values of core numbers.

import { expect, it } from 'vitest';
import { core } from '#api/analysis/metrics/principal/core.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { affiliation, florentine, karate, kite, named, untied } from '../../../../support/networks.ts';
import { references } from '../../../../support/reference.ts';

const valuesOf = (network: typeof karate.network) => core.compute(subjectOfNetwork(network), { seed: 1 });

function sizes(values: Float64Array): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

it('core sizes of karate, Florentine families and kite', () => {
  expect(sizes(valuesOf(karate.network))).toEqual({ 4: 10, 3: 12, 2: 11, 1: 1 });
  expect(sizes(valuesOf(florentine.network))).toEqual({ 2: 10, 1: 5 });
  expect(sizes(valuesOf(kite.network))).toEqual({ 3: 7, 2: 1, 1: 2 });
});

it('core of a node without ties is 0', () => {
  expect([...valuesOf(untied(2))]).toEqual([0, 0]);
  expect([...valuesOf(untied(0))]).toEqual([]);
});

for (const { title, network, column } of references()) {
  it(`core agrees with others on ${title}`, () => {
    expect([...valuesOf(network)]).toEqual(column('core'));
  });
}

it('core in parts apart, whatever the strengths, and through projects', () => {
  const { network } = named(
    [
      ['a', 'b', 9],
      ['b', 'c', 0.1],
      ['c', 'a'],
      ['d', 'e', 5],
    ],
    ['z'],
  );
  expect([...valuesOf(network)]).toEqual([2, 2, 2, 1, 1, 0]);
  const two = affiliation(6, [[0, 1, 2, 3], [3, 4], [5]]);
  expect([...core.compute(subjectOfAffiliation(two), { seed: 1 })]).toEqual([3, 3, 3, 3, 1, 0]);
});
