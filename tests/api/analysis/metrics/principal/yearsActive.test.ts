// Reference values of the years active.
import { expect, it } from 'vitest';
import type { Span } from '#api/analysis/kernels/year-spans.ts';
import { yearsActive } from '#api/analysis/metrics/principal/yearsActive.ts';
import { spansAt, yearsOfSpans } from '#api/analysis/participation-years.ts';
import { affiliation, davis, karate } from '../../../../support/networks.ts';
import { expectByDefinition, projectsOf, valuesOf } from '../../../../support/subjects.ts';

it('yearsActive counts each year once, gaps not at all', () => {
  // Principal 0: 2020–2021 and 2021–2022; 1: 2018 and 2023; 2: 2023; 3: nothing.
  const two = affiliation(4, [
    [0, 1],
    [0, 1, 2],
  ]);
  const years = yearsOfSpans([
    [[2020, 2021]],
    [[2021, 2022]],
    [[2018, 2018]],
    [[2023, 2023]],
    [[2023, 2023]],
  ]);
  expect(valuesOf(yearsActive, two, { years })).toEqual([3, 2, 1, 0]);
});

it('yearsActive counts only the years of who left a project and came back', () => {
  // Principal 0 is in project 0 in 2019–2020 and 2023, in project 1 in 2020–2021: 2019, 2020, 2021, 2023.
  const two = affiliation(2, [[0, 1], [0]]);
  const [back, stayed]: Span[][] = [
    [
      [2019, 2020],
      [2023, 2023],
    ],
    [[2019, 2023]],
  ];
  const years = yearsOfSpans([back, [[2020, 2021]], stayed]);
  expect(valuesOf(yearsActive, two, { years })).toEqual([4, 5]);
});

it('yearsActive is undefined where years or participations are not known', () => {
  expect(valuesOf(yearsActive, davis)).toEqual(new Array(18).fill(Number.NaN));
  expect(valuesOf(yearsActive, karate.network)).toEqual(new Array(34).fill(Number.NaN));
});

it('yearsActive counts the years that are known, and is undefined where none is', () => {
  const years = yearsOfSpans([[], [[2020, 2021]], []]);
  expect(valuesOf(yearsActive, affiliation(3, [[0], [0, 1]]), { years })).toEqual([2, Number.NaN, 0]);
});

it('yearsActive by definition', () => {
  expectByDefinition(yearsActive, ({ size, affiliation: two, years }) => {
    if (!two || !years) return new Array(size).fill(Number.NaN);
    return projectsOf(two).map((list, i) => {
      const active = new Set<number>();
      list.forEach((_, place) => {
        const entry = two.projectStarts[i] + place;
        for (const [first, last] of spansAt(years, entry))
          for (let year = first; year <= last; year++) active.add(year);
      });
      return active.size;
    });
  });
});
