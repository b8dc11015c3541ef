// Reference values of the strength of ties.

import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { strength } from '#api/analysis/metrics/tie/strength.ts';
import { tiesOf } from '#api/analysis/network.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { davis, davisWomen, untied } from '../../../../support/networks.ts';
import { endsOf, expectByDefinition } from '../../../../support/subjects.ts';

it("strength of ties in Newman's projection of Davis's women", () => {
  const network = project(davis);
  const { sources, targets } = tiesOf(network);
  const values = strength.compute(subjectOfNetwork(network), { seed: 1 });
  const between = (a: string, b: string) =>
    values.find((_, tie) => sources[tie] === davisWomen.indexOf(a) && targets[tie] === davisWomen.indexOf(b));
  expect(values.length).toBe(139);
  expect(values.reduce((sum, value) => sum + value)).toBeCloseTo(44.5, 9);
  expect(between('Evelyn', 'Laura')).toBeCloseTo(1.562637, 6);
  expect(between('Evelyn', 'Theresa')).toBeCloseTo(1.48688, 6);
  expect(between('Sylvia', 'Nora')).toBeCloseTo(1.65202, 6);
  expect(between('Olivia', 'Flora')).toBeCloseTo(0.424242, 6);
});

it('strength has no values without ties', () => {
  expect(strength.compute(subjectOfNetwork(untied(3)), { seed: 1 }).length).toBe(0);
});

it('strength of ties by definition', () => {
  expectByDefinition(strength, (subject, table) => endsOf(subject).map(([a, b]) => table[a][b]));
});
