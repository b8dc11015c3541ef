// Reference values of core numbers.

import { expect, it } from 'vitest';
import { core } from '#api/analysis/metrics/principal/core.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { florentine, karate, kite, untied } from '../../../../support/networks.ts';
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
