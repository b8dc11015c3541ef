// Reference values of the years active.
import { expect, it } from 'vitest';
import { yearsActive } from '#api/analysis/metrics/principal/yearsActive.ts';
import { affiliation, davis, karate } from '../../../../support/networks.ts';
import { expectByDefinition, projectsOf, valuesOf } from '../../../../support/subjects.ts';

it('yearsActive counts each year once, gaps not at all', () => {
  // Principal 0: 2020–2021 and 2021–2022; 1: 2018 and 2023; 2: 2023; 3: nothing.
  const two = affiliation(4, [
    [0, 1],
    [0, 1, 2],
  ]);
  const years = {
    first: Int32Array.of(2020, 2021, 2018, 2023, 2023),
    last: Int32Array.of(2021, 2022, 2018, 2023, 2023),
  };
  expect(valuesOf(yearsActive, two, { years })).toEqual([3, 2, 1, 0]);
});

it('yearsActive is undefined where years or participations are not known', () => {
  expect(valuesOf(yearsActive, davis)).toEqual(new Array(18).fill(Number.NaN));
  expect(valuesOf(yearsActive, karate.network)).toEqual(new Array(34).fill(Number.NaN));
});

it('yearsActive counts the years that are known, and is undefined where none is', () => {
  const years = { first: Int32Array.of(1, 2020, 1), last: Int32Array.of(0, 2021, 0) };
  expect(valuesOf(yearsActive, affiliation(3, [[0], [0, 1]]), { years })).toEqual([2, Number.NaN, 0]);
});

it('yearsActive by definition', () => {
  expectByDefinition(yearsActive, ({ size, affiliation: two, years }) => {
    if (!two || !years) return new Array(size).fill(Number.NaN);
    return projectsOf(two).map((list, i) => {
      const active = new Set<number>();
      list.forEach((_, place) => {
        const entry = two.projectStarts[i] + place;
        for (let year = years.first[entry]; year <= years.last[entry]; year++) active.add(year);
      });
      return active.size;
    });
  });
});
