// Reference values of degree.

import { expect, it } from 'vitest';
import { degree } from '#api/analysis/metrics/principal/degree.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { florentine, karate, kite, untied } from '../../../../support/networks.ts';
import { references } from '../../../../support/reference.ts';
import { expectByDefinition } from '../../../../support/subjects.ts';

const degreesOf = (network: typeof karate.network) => degree.compute(subjectOfNetwork(network), { seed: 1 });

it('degree counts partners', () => {
  expect(degreesOf(karate.network)[karate.at(33)]).toBe(17);
  expect(degreesOf(florentine.network)[florentine.at('Medici')]).toBe(6);
  expect([...degreesOf(kite.network)]).toEqual([4, 4, 3, 6, 3, 5, 5, 3, 2, 1]);
});

it('degree of a node without ties is 0, and there is none in an empty network', () => {
  expect([...degreesOf(untied(2))]).toEqual([0, 0]);
  expect([...degreesOf(untied(0))]).toEqual([]);
});

for (const { title, network, column } of references()) {
  it(`degree agrees with others on ${title}`, () => {
    expect([...degreesOf(network)]).toEqual(column('degree'));
  });
}

it('degree by definition', () => {
  expectByDefinition(degree, (_, table) => table.map((row) => row.filter((tie) => tie > 0).length));
});
