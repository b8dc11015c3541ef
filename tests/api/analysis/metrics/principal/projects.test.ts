// Reference values of the number of projects.
import { expect, it } from 'vitest';
import { projects } from '#api/analysis/metrics/principal/projects.ts';
import { affiliation, davis, davisEvents, davisWomen, karate } from '../../../../support/networks.ts';
import { expectByDefinition, projectsOf, valuesOf } from '../../../../support/subjects.ts';

it("projects of Davis's women are the events they came to", () => {
  expect(valuesOf(projects, davis)).toEqual(davisWomen.map((woman) => davisEvents[woman].length));
});

it('projects alone count as well, and nobody need take part', () => {
  expect(valuesOf(projects, affiliation(4, [[0], [0, 1], [1, 2]]))).toEqual([2, 2, 1, 0]);
});

it('projects are undefined where only ties are known', () => {
  expect(valuesOf(projects, karate.network)).toEqual(new Array(34).fill(Number.NaN));
});

it('projects by definition', () => {
  expectByDefinition(projects, ({ size, affiliation: two }) =>
    two ? projectsOf(two).map(({ length }) => length) : new Array(size).fill(Number.NaN),
  );
});
