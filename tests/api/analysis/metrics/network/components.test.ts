// Reference values of the number of components.

import { expect, it } from 'vitest';
import { components } from '#api/analysis/metrics/network/components.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { karate, named, untied } from '../../../../support/networks.ts';
import { expectFigureByDefinition, partsOf } from '../../../../support/subjects.ts';

const { network } = named(
  [
    ['b', 'c'],
    ['d', 'e'],
    ['e', 'f'],
  ],
  ['a'],
);

it('components counts unconnected parts, a node without ties as one', () => {
  expect(components.compute(subjectOfNetwork(karate.network), { seed: 1 })).toBe(1);
  expect(components.compute(subjectOfNetwork(network), { seed: 1 })).toBe(3);
  expect(components.compute(subjectOfNetwork(untied(4)), { seed: 1 })).toBe(4);
  expect(components.compute(subjectOfNetwork(untied(0)), { seed: 1 })).toBe(0);
});

it('components are numbered by size, equal ones by their first node', () => {
  expect(components.partition?.(subjectOfNetwork(network), { seed: 1 })).toEqual(
    Int32Array.of(2, 1, 1, 0, 0, 0),
  );
});

it('components by definition', () => {
  expectFigureByDefinition(components, (_, table) => new Set(partsOf(table)).size);
});
