// Reference values of the years in which two took part together.
import { expect, it } from 'vitest';
import { years } from '#api/analysis/metrics/tie/years.ts';
import { affiliation, davis, karate } from '../../../../support/networks.ts';
import { endsOf, expectByDefinition, projectsOf, valuesOf } from '../../../../support/subjects.ts';

it('years counts those in which both took part in the same project', () => {
  // Project 0: 0 in 2020–2022, 1 in 2021–2023, 2 in 2024; project 1: 0 and 1 in 2022, and 2021 is met already.
  const two = affiliation(4, [[0, 1, 2], [0, 1], [3]]);
  const span = {
    first: Int32Array.of(2020, 2021, 2021, 2021, 2024, 2020),
    last: Int32Array.of(2022, 2021, 2023, 2024, 2024, 2020),
  };
  // Ties 0–1 (2021, 2022 of project 0, 2021 of project 1), 0–2 and 1–2 (never in the same year).
  expect(valuesOf(years, two, { years: span })).toEqual([2, 0, 0]);
});

it('years are undefined where they or participations are not known', () => {
  expect(valuesOf(years, davis)).toEqual(new Array(139).fill(Number.NaN));
  expect(valuesOf(years, karate.network)).toEqual(new Array(78).fill(Number.NaN));
});

it('years count those that are known, and are undefined where none is', () => {
  // 0–1 share both projects, 2 only the second, of which no year is known.
  const span = { first: Int32Array.of(2020, 1, 2021, 1, 1), last: Int32Array.of(2022, 0, 2023, 0, 0) };
  const two = affiliation(3, [
    [0, 1],
    [0, 1, 2],
  ]);
  expect(valuesOf(years, two, { years: span })).toEqual([2, Number.NaN, Number.NaN]);
});

it('years by definition', () => {
  expectByDefinition(years, (subject) => {
    const { affiliation: two, years: spans } = subject;
    return endsOf(subject).map(([a, b]) => {
      if (!two || !spans) return Number.NaN;
      const lists = projectsOf(two);
      const active = (node: number, project: number, year: number) => {
        const entry = two.projectStarts[node] + lists[node].indexOf(project);
        return spans.first[entry] <= year && year <= spans.last[entry];
      };
      const shared = lists[a].filter((project) => lists[b].includes(project));
      const all = Array.from({ length: 20 }, (_, i) => 2010 + i);
      return all.filter((year) => shared.some((k) => active(a, k, year) && active(b, k, year))).length;
    });
  });
});
