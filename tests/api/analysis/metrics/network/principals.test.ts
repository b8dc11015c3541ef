// Reference values of the number of principals.

import { expect, it } from 'vitest';
import { principals } from '#api/analysis/metrics/network/principals.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { karate, untied } from '../../../../support/networks.ts';
import { expectFigureByDefinition } from '../../../../support/subjects.ts';

it('principals counts nodes, those without ties included', () => {
  expect(principals.compute(subjectOfNetwork(karate.network), { seed: 1 })).toBe(34);
  expect(principals.compute(subjectOfNetwork(untied(3)), { seed: 1 })).toBe(3);
  expect(principals.compute(subjectOfNetwork(untied(0)), { seed: 1 })).toBe(0);
});

it('principals by definition', () => {
  expectFigureByDefinition(principals, (_, table) => table.length);
});
