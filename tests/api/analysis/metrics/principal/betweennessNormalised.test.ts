// Reference values of normalised betweenness.

import { expect, it } from 'vitest';
import { betweennessNormalised } from '#api/analysis/metrics/principal/betweennessNormalised.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { karate, path, star, untied } from '../../../../support/networks.ts';
import { references } from '../../../../support/reference.ts';

const valuesOf = (network: typeof karate.network) =>
  betweennessNormalised.compute(subjectOfNetwork(network), { seed: 1 });

it('betweennessNormalised is 1 in the middle of a star and a share elsewhere', () => {
  expect([...valuesOf(star(4))]).toEqual([1, 0, 0, 0]);
  expect(valuesOf(karate.network)[karate.at(0)]).toBeCloseTo(231.071429 / 528, 6);
});

it('betweennessNormalised is undefined below three principals', () => {
  expect([...valuesOf(path(2))]).toEqual([Number.NaN, Number.NaN]);
  expect([...valuesOf(untied(1))]).toEqual([Number.NaN]);
  expect([...valuesOf(untied(3))]).toEqual([0, 0, 0]);
  expect(betweennessNormalised.undefinedWhen.en).toContain('fewer than three');
});

for (const { title, network, column } of references()) {
  it(`betweennessNormalised agrees with others on ${title}`, () => {
    const expected = column('betweenness_norm');
    valuesOf(network).forEach((value, node) => {
      expect(Math.abs(value - expected[node])).toBeLessThan(1e-6);
    });
  });
}
