// Reference values of principalDegrees.
import { expect, it } from 'vitest';
import { principalDegrees } from '#api/analysis/metrics/network/principalDegrees.ts';
import { affiliation, davis, karate } from '../../../../support/networks.ts';
import { expectFigureByDefinition, figureOf, subjectOf, sumOf } from '../../../../support/subjects.ts';

it('principalDegrees of three projects and one who takes part in none', () => {
  const two = affiliation(4, [[0], [0, 1], [2]]);
  expect(figureOf(principalDegrees, two)).toBe(4 / 4);
  expect(principalDegrees.table?.(subjectOf(two), { seed: 1 })).toEqual({
    rows: ['0', '1', '2'],
    columns: ['principals'],
    values: [[1], [2], [1]],
  });
});

it("principalDegrees of Davis's women and events", () => {
  expect(figureOf(principalDegrees, davis)).toBeCloseTo(89 / 18, 12);
  const table = principalDegrees.table!(subjectOf(davis), { seed: 1 })!;
  expect(sumOf(table.values.map(([count], i) => Number(table.rows[i]) * count!))).toBe(89);
});

it('principalDegrees is undefined where there are none, or only ties are known', () => {
  expect(figureOf(principalDegrees, affiliation(0, []))).toBeNaN();
  expect(principalDegrees.table?.(subjectOf(affiliation(0, [])), { seed: 1 })).toBeNull();
  expect(figureOf(principalDegrees, karate.network)).toBeNaN();
  expect(principalDegrees.table?.(subjectOf(karate.network), { seed: 1 })).toBeNull();
});

it('principalDegrees by definition', () => {
  expectFigureByDefinition(principalDegrees, ({ affiliation: two }) =>
    two ? two.projectList.length / two.principals : Number.NaN,
  );
});
