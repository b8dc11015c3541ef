// Reference values of closeness.

import { expect, it } from 'vitest';
import { closeness } from '#api/analysis/metrics/principal/closeness.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { karate, named, path, star, untied } from '../../../../support/networks.ts';
import { references } from '../../../../support/reference.ts';

const valuesOf = (network: typeof karate.network) =>
  closeness.compute(subjectOfNetwork(network), { seed: 1 });

it('closeness is the inverse mean distance of a connected network', () => {
  expect([...valuesOf(path(3))]).toEqual([2 / 3, 1, 2 / 3]);
  expect(valuesOf(star(5))[0]).toBe(1);
  expect(valuesOf(karate.network)[karate.at(0)]).toBeCloseTo(0.568966, 6);
});

it('closeness is discounted by the share that is reached (Wasserman and Faust)', () => {
  const { network } = named(
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    ['d', 'e'],
  );
  // b reaches 2 of 4 others in 1 step each; a in 1 and 2 steps.
  expect([...valuesOf(network)]).toEqual([
    (2 / 4) * (2 / 3),
    2 / 4,
    (2 / 4) * (2 / 3),
    Number.NaN,
    Number.NaN,
  ]);
});

it('closeness of a principal without partners is undefined', () => {
  expect([...valuesOf(untied(1))]).toEqual([Number.NaN]);
  expect([...valuesOf(untied(0))]).toEqual([]);
});

for (const { title, network, column } of references()) {
  it(`closeness agrees with others on ${title}`, () => {
    const [expected, degrees] = [column('closeness_wf'), column('degree')];
    valuesOf(network).forEach((value, node) => {
      // Others print 0 for nodes without ties.
      if (degrees[node] === 0) expect(value).toBeNaN();
      else expect(Math.abs(value - expected[node])).toBeLessThan(1e-6);
    });
  });
}
