// Reference values of the diversity of fields.
import { expect, it } from 'vitest';
import { fieldDiversity } from '#api/analysis/metrics/principal/fieldDiversity.ts';
import { affiliation, davis, karate } from '../../../../support/networks.ts';
import {
  expectByDefinition,
  expectNear,
  factsOf,
  projectsOf,
  sumOf,
  valuesOf,
} from '../../../../support/subjects.ts';

it('fieldDiversity counts each project once, in equal parts for its fields', () => {
  // 0: field 1 once and a half, field 20 half; 1: field 1; 2: a project without a field; 3: none.
  const two = affiliation(4, [[0], [0, 1], [2]]);
  const facts = factsOf([[1, 20], [1], []], [-1, -1, -1]);
  const mixed = -(0.75 * Math.log(0.75) + 0.25 * Math.log(0.25)) / Math.log(20);
  expectNear(valuesOf(fieldDiversity, two, { facts }), [mixed, 0, Number.NaN, Number.NaN]);
});

it('fieldDiversity is 1 where all twenty have an equal part', () => {
  const fields = Array.from({ length: 20 }, (_, i) => [i + 1]);
  const facts = factsOf(
    fields,
    fields.map(() => -1),
  );
  const two = affiliation(
    1,
    fields.map(() => [0]),
  );
  expectNear(valuesOf(fieldDiversity, two, { facts }), [1]);
});

it('fieldDiversity is undefined where projects or their fields are not known', () => {
  expect(valuesOf(fieldDiversity, karate.network)).toEqual(new Array(34).fill(Number.NaN));
  expect(valuesOf(fieldDiversity, davis)).toEqual(new Array(18).fill(Number.NaN));
});

it('fieldDiversity by definition', () => {
  expectByDefinition(fieldDiversity, ({ size, affiliation: two, facts }) => {
    if (!two || !facts) return new Array(size).fill(Number.NaN);
    return projectsOf(two).map((list) => {
      const amounts = new Map<number, number>();
      for (const project of list) {
        const fields = facts.fields.subarray(facts.fieldStarts[project], facts.fieldStarts[project + 1]);
        for (const field of fields) amounts.set(field, (amounts.get(field) ?? 0) + 1 / fields.length);
      }
      const shares = [...amounts.values()].map((amount) => amount / sumOf([...amounts.values()]));
      return shares.length === 0
        ? Number.NaN
        : -sumOf(shares.map((share) => share * Math.log(share))) / Math.log(20);
    });
  });
});
