// Reference values of strength.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { strength } from '#api/analysis/metrics/principal/strength.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation } from '../../../../support/arbitrary.ts';
import { davis, davisEvents, davisWomen, named, untied } from '../../../../support/networks.ts';
import { expectByDefinition, sumOf } from '../../../../support/subjects.ts';

it('strength adds the strengths of ties', () => {
  const { network } = named([
    ['a', 'b', 0.5],
    ['a', 'c', 2],
  ]);
  expect([...strength.compute(subjectOfNetwork(network), { seed: 1 })]).toEqual([2.5, 0.5, 2]);
});

it("strength of Davis's women is the number of events they came to, 89 in all", () => {
  const values = strength.compute(subjectOfNetwork(project(davis)), { seed: 1 });
  davisWomen.forEach((woman, i) => {
    expect(values[i]).toBeCloseTo(davisEvents[woman].length, 12);
  });
  expect(values.reduce((sum, value) => sum + value)).toBeCloseTo(89, 10);
});

it('strength is the number of projects with two or more members', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (given) => {
      const values = strength.compute(subjectOfNetwork(project(given)), { seed: 1 });
      for (let i = 0; i < given.principals; i++) {
        const own = given.projectList.subarray(given.projectStarts[i], given.projectStarts[i + 1]);
        const shared = own.filter((k) => given.memberStarts[k + 1] - given.memberStarts[k] >= 2).length;
        expect(values[i]).toBeCloseTo(shared, 9);
      }
    }),
  );
});

it('strength without ties is 0', () => {
  expect([...strength.compute(subjectOfNetwork(untied(2)), { seed: 1 })]).toEqual([0, 0]);
});

it('strength by definition', () => {
  expectByDefinition(strength, (_, table) => table.map(sumOf));
});
