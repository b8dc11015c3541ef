// What metrics see of a view, held against its rows.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joined, type Span } from '#api/analysis/kernels/year-spans.ts';
import { spansAt } from '#api/analysis/participation-years.ts';
import { subjectOfView } from '#api/network/subject.ts';
import { applyView, inYears, type View, yearsOfProject, yearsWithin } from '#api/network/view.ts';
import { type Given, snapshot } from '../../support/snapshots.ts';

function seen(given: Given, view: View = {}) {
  const built = snapshot(given);
  const viewed = applyView(built, view);
  const subject = subjectOfView(built, view, viewed);
  const principals = Array.from(viewed.principalIndices, (index) => built.principals[index].id);
  const projects = Array.from(viewed.projectIndices, (index) => built.projects[index].id);
  const years: Record<string, Span[]> = {};
  principals.forEach((id, i) => {
    const { projectStarts, projectList } = viewed;
    for (let entry = projectStarts[i]; entry < projectStarts[i + 1]; entry++)
      years[`${id} ${projects[projectList[entry]]}`] = spansAt(subject.years!, entry);
  });
  return { built, subject, principals, projects, years };
}

const given: Given = {
  principals: {
    a: { sector: 'GOVERNMENT', districts: ['south', 'west'] },
    b: { sector: null },
    c: { sector: 'BUSINESS', districts: ['north'] },
  },
  projects: {
    long: {
      ...{ startYear: 2020, endYear: 2024, domain: 'C', fields: [7, 4] },
      members: [
        ['a', 2020, 2021],
        ['a', 2021, 2022],
        ['b', 2023, null],
        ['c', null],
      ],
    },
    short: { startYear: 2022, endYear: 2022, members: ['c', 'a'] },
    never: { startYear: 2022, endYear: 2022, status: 'CANCELLED', members: ['b', 'c'] },
  },
};

it('has sectors and districts by name, and −1 where there is none', () => {
  const { subject } = seen(given);
  const namesOf = (labels: typeof subject.sectors) =>
    Array.from(labels!.of, (group) => (group < 0 ? null : labels!.names[group]));
  expect(namesOf(subject.sectors)).toEqual(['GOVERNMENT', null, 'BUSINESS']);
  expect(namesOf(subject.districts)).toEqual(['south', null, 'north']);
  expect(seen({ projects: { x: { members: ['a'] } } }).subject.districts).toBeNull();
});

it('has fields and domains of the projects of the view', () => {
  const { subject, projects } = seen(given);
  expect(projects).toEqual(['long', 'short']);
  expect(subject.facts).toEqual({
    fieldStarts: Int32Array.of(0, 2, 2),
    fields: Int32Array.of(7, 4),
    domains: Int32Array.of(2, -1),
  });
});

it('has the years of each participation within the view', () => {
  expect(seen(given).years).toEqual({
    ...{ 'a long': [[2020, 2022]], 'a short': [[2022, 2022]], 'b long': [[2023, 2024]] },
    ...{ 'c long': [[2020, 2024]], 'c short': [[2022, 2022]] },
  });
  expect(seen(given, { from: 2021, to: 2023 }).years).toMatchObject({
    ...{ 'a long': [[2021, 2022]], 'b long': [[2023, 2023]], 'c long': [[2021, 2023]] },
  });
  // The view's years leave b out of the project, a sector leaves b and c out: rows between members are passed over.
  expect(seen(given, { to: 2021 }).years).toEqual({ 'a long': [[2020, 2021]], 'c long': [[2020, 2021]] });
  expect(Object.keys(seen(given, { sectors: ['BUSINESS'] }).years)).toEqual(['c long', 'c short']);
});

it('has no years in which somebody who came back was away', () => {
  const members: [string, number | null, number | null][] = [
    ['a', 2023, 2023],
    ['a', 2019, 2020],
    ['b', 2018, 2020],
    ['b', 2022, null],
  ];
  const left: Given = { projects: { x: { startYear: 2018, endYear: 2024, members } } };
  const [back, span] = [
    [2019, 2020],
    [2018, 2020],
  ];
  expect(seen(left).years).toEqual({ 'a x': [back, [2023, 2023]], 'b x': [span, [2022, 2024]] });
  expect(seen(left, { from: 2020, to: 2022 }).years).toEqual({
    'a x': [[2020, 2020]],
    'b x': [
      [2020, 2020],
      [2022, 2022],
    ],
  });
  expect(seen(left, { from: 2021, to: 2022 }).years).toEqual({ 'b x': [[2022, 2022]] });
});

it('finds the years of whatever rows there are', () => {
  const year = fc.integer({ min: 2018, max: 2025 });
  const member = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(year), fc.option(year));
  const project = fc.record({
    startYear: year,
    endYear: fc.option(year),
    status: fc.constantFrom('ACTIVE' as const, 'COMPLETED' as const, 'CANCELLED' as const),
    members: fc.array(member, { maxLength: 6 }),
  });
  const projects = fc.dictionary(fc.constantFrom('p', 'q', 'r'), project);
  const view = fc.record({ from: fc.option(year), to: fc.option(year) });
  fc.assert(
    fc.property(projects, view, (drawn, asked) => {
      const { built, years } = seen({ projects: drawn }, asked);
      const expected: Record<string, Span[]> = {};
      for (const one of built.projects)
        for (const [id, since, until] of drawn[one.id].members as [string, number | null, number | null][]) {
          const span = yearsWithin(yearsOfProject(one, 2025), since, until);
          if (one.status === 'CANCELLED' || !inYears(span, asked)) continue;
          const seenSpan: Span = [
            Math.max(span.first, asked.from ?? 0),
            Math.min(span.last, asked.to ?? 3000),
          ];
          expected[`${id} ${one.id}`] = joined([...(expected[`${id} ${one.id}`] ?? []), seenSpan]);
        }
      expect(years).toEqual(expected);
    }),
  );
});
