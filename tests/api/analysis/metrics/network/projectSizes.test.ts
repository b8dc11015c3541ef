// Reference values of projectSizes.
import { expect, it } from 'vitest';
import { projectSizes } from '#api/analysis/metrics/network/projectSizes.ts';
import { affiliation, davis, karate } from '../../../../support/networks.ts';
import { expectFigureByDefinition, figureOf, subjectOf, sumOf } from '../../../../support/subjects.ts';

it('projectSizes of three projects and one who takes part in none', () => {
  const two = affiliation(4, [[0], [0, 1], [2]]);
  expect(figureOf(projectSizes, two)).toBe(4 / 3);
  expect(projectSizes.table?.(subjectOf(two), { seed: 1 })).toEqual({
    rows: ['1', '2'],
    columns: ['projects'],
    values: [[2], [1]],
  });
});

it("projectSizes of Davis's women and events", () => {
  expect(figureOf(projectSizes, davis)).toBeCloseTo(89 / 14, 12);
  const table = projectSizes.table!(subjectOf(davis), { seed: 1 })!;
  expect(sumOf(table.values.map(([count], i) => Number(table.rows[i]) * count!))).toBe(89);
});

it('projectSizes is undefined where there are none, or only ties are known', () => {
  expect(figureOf(projectSizes, affiliation(0, []))).toBeNaN();
  expect(projectSizes.table?.(subjectOf(affiliation(0, [])), { seed: 1 })).toBeNull();
  expect(figureOf(projectSizes, karate.network)).toBeNaN();
  expect(projectSizes.table?.(subjectOf(karate.network), { seed: 1 })).toBeNull();
});

it('projectSizes by definition', () => {
  expectFigureByDefinition(projectSizes, ({ affiliation: two }) =>
    two ? two.projectList.length / two.projects : Number.NaN,
  );
});
