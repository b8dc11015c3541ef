// Reference values of the years in which two took part together.
import { expect, it } from 'vitest';
import type { Span } from '#api/analysis/kernels/year-spans.ts';
import { years } from '#api/analysis/metrics/tie/years.ts';
import { spansAt, yearsOfSpans } from '#api/analysis/participation-years.ts';
import { affiliation, davis, karate } from '../../../../support/networks.ts';
import { endsOf, expectByDefinition, projectsOf, valuesOf } from '../../../../support/subjects.ts';

it('years counts those in which both took part in the same project', () => {
  // Project 0: 0 in 2020–2022, 1 in 2021–2023, 2 in 2024; project 1: 0 and 1 in 2022, and 2021 is met already.
  const two = affiliation(4, [[0, 1, 2], [0, 1], [3]]);
  const [first, second]: Span[][][] = [
    [[[2020, 2022]], [[2021, 2021]], [[2021, 2023]]],
    [[[2021, 2024]], [[2024, 2024]], [[2020, 2020]]],
  ];
  const span = yearsOfSpans([...first, ...second]);
  // Ties 0–1 (2021, 2022 of project 0, 2021 of project 1), 0–2 and 1–2 (never in the same year).
  expect(valuesOf(years, two, { years: span })).toEqual([2, 0, 0]);
});

it('years count only those of who left a project and came back', () => {
  // One project: 0 in 2019–2020 and 2023, 1 in 2018–2019 and 2022–2024, 2 in 2021–2022, 3 in 2020–2023.
  const spans: Span[][] = [
    [
      [2019, 2020],
      [2023, 2023],
    ],
    [
      [2018, 2019],
      [2022, 2024],
    ],
    [[2021, 2022]],
    [[2020, 2023]],
  ];
  const one = affiliation(4, [[0, 1, 2, 3]]);
  // 0–1: 2019, 2023; 0–2: none; 0–3: 2020, 2023; 1–2: 2022; 1–3: 2022, 2023; 2–3: 2021, 2022.
  expect(valuesOf(years, one, { years: yearsOfSpans(spans) })).toEqual([2, 0, 2, 1, 2, 2]);
});

it('years are undefined where they or participations are not known', () => {
  expect(valuesOf(years, davis)).toEqual(new Array(139).fill(Number.NaN));
  expect(valuesOf(years, karate.network)).toEqual(new Array(78).fill(Number.NaN));
});

it('years count those that are known, and are undefined where none is', () => {
  // 0–1 share both projects, 2 only the second, of which no year is known.
  const span = yearsOfSpans([[[2020, 2022]], [], [[2021, 2023]], [], []]);
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
        return spansAt(spans, entry).some(([first, last]) => first <= year && year <= last);
      };
      const shared = lists[a].filter((project) => lists[b].includes(project));
      const all = Array.from({ length: 20 }, (_, i) => 2010 + i);
      return all.filter((year) => shared.some((k) => active(a, k, year) && active(b, k, year))).length;
    });
  });
});
