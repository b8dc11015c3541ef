// Reference values of the number of ties.

import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { ties } from '#api/analysis/metrics/network/ties.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { davis, florentine, karate, kite, untied } from '../../../../support/networks.ts';
import { expectFigureByDefinition } from '../../../../support/subjects.ts';

it('ties counts each pair once', () => {
  expect(ties.compute(subjectOfNetwork(karate.network), { seed: 1 })).toBe(78);
  expect(ties.compute(subjectOfNetwork(florentine.network), { seed: 1 })).toBe(20);
  expect(ties.compute(subjectOfNetwork(kite.network), { seed: 1 })).toBe(18);
  expect(ties.compute(subjectOfNetwork(project(davis)), { seed: 1 })).toBe(139);
  expect(ties.compute(subjectOfNetwork(untied(3)), { seed: 1 })).toBe(0);
});

it('ties by definition', () => {
  expectFigureByDefinition(ties, (_, table) => table.flat().filter((tie) => tie > 0).length / 2);
});
