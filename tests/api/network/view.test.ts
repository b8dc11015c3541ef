// Which participations count, case by case.
import { describe, expect, it } from 'vitest';
import type { SnapshotProject } from '#api/network/snapshot.ts';
import { applyView, type View, yearsOfProject } from '#api/network/view.ts';
import { type Given, snapshot } from '../../support/snapshots.ts';

/** Members of each project by id, and the principals of the view. */
function seen(given: Given, view: View) {
  const built = snapshot(given);
  const viewed = applyView(built, view);
  const principals = Array.from(viewed.principalIndices, (index) => built.principals[index].id);
  const projects = Object.fromEntries(
    Array.from(viewed.projectIndices, (index, i) => [
      built.projects[index].id,
      Array.from(
        viewed.memberList.subarray(viewed.memberStarts[i], viewed.memberStarts[i + 1]),
        (member) => principals[member],
      ).join(''),
    ]),
  );
  return { principals: principals.join(''), projects, sizes: [...viewed.sizes] };
}

const projectsIn = (given: Given, view: View) => seen(given, view).projects;

describe('years', () => {
  const project = (years: Partial<SnapshotProject>) =>
    yearsOfProject(snapshot({ projects: { x: { members: [], ...years } } }).projects[0], 2025);

  it('of a project without an end run to the current year while it is ACTIVE, else it has its start year only', () => {
    expect(project({ startYear: 2021, endYear: 2023 })).toEqual({ first: 2021, last: 2023 });
    expect(project({ startYear: 2021, endYear: null, status: 'ACTIVE' })).toEqual({
      first: 2021,
      last: 2025,
    });
    expect(project({ startYear: 2021, endYear: null, status: 'COMPLETED' })).toEqual({
      first: 2021,
      last: 2021,
    });
    expect(project({ startYear: 2026, endYear: null, status: 'PLANNED' })).toEqual({
      first: 2026,
      last: 2026,
    });
    expect(project({ startYear: 2026, endYear: null, status: 'ACTIVE' })).toEqual({
      first: 2026,
      last: 2026,
    });
  });

  const given: Given = {
    projects: {
      long: {
        startYear: 2020,
        endYear: 2024,
        members: [
          ['a', 2020, 2021],
          ['b', 2023, null],
          ['c', null],
        ],
      },
      open: { startYear: 2022, endYear: null, status: 'ACTIVE', members: ['d', ['e', 2022, 2022]] },
    },
  };

  it('a participation counts within its own years and those of the project', () => {
    expect(projectsIn(given, { from: 2020, to: 2020 })).toEqual({ long: 'ac' });
    expect(projectsIn(given, { from: 2022, to: 2022 })).toEqual({ long: 'c', open: 'de' });
    expect(projectsIn(given, { from: 2023, to: 2023 })).toEqual({ long: 'bc', open: 'd' });
    expect(projectsIn(given, { from: 2025 })).toEqual({ open: 'd' });
    expect(projectsIn(given, { to: 2019 })).toEqual({});
    expect(projectsIn(given, { from: 2021, to: 2023 })).toEqual({ long: 'abc', open: 'de' });
  });

  it('a participation outside the years of its project never counts', () => {
    const outside: Given = { projects: { x: { members: [['a', 2025, 2026], ['b', 2020, 2023], 'c'] } } };
    expect(projectsIn(outside, {})).toEqual({ x: 'c' });
  });

  it('a span that ends before it starts holds nothing', () => {
    expect(projectsIn(given, { from: 2024, to: 2020 })).toEqual({});
  });
});

it('projects that were cancelled never count', () => {
  const given: Given = {
    projects: { x: { status: 'CANCELLED', members: ['a', 'b'] }, y: { members: ['a'] } },
  };
  expect(projectsIn(given, {})).toEqual({ y: 'a' });
});

it('several participations of one principal in one project count once', () => {
  const members = [['a', 2024, 2024], ['a', null], 'b'] as const;
  expect(seen({ projects: { x: { members } } }, {})).toMatchObject({ projects: { x: 'ab' }, sizes: [2] });
});

describe('principals', () => {
  const given: Given = {
    principals: {
      a: { sector: 'GOVERNMENT', city: true, districts: ['north'] },
      b: { sector: 'GOVERNMENT', districts: ['south'] },
      c: { sector: 'BUSINESS', districts: ['north', 'south'] },
      d: { sector: null },
      e: { sector: 'EDUCATION', city: true },
    },
    projects: { all: { members: ['a', 'b', 'c', 'd', 'e'] }, offices: { members: ['a', 'b'] } },
  };

  it('are left out with the city or with all of government', () => {
    expect(projectsIn(given, { without: ['CITY'] })).toEqual({ all: 'bcd', offices: 'b' });
    expect(projectsIn(given, { without: ['GOVERNMENT'] })).toEqual({ all: 'cde' });
    expect(projectsIn(given, { without: ['CITY', 'GOVERNMENT'] })).toEqual({ all: 'cd' });
    expect(projectsIn(given, { without: ['COORDINATORS'] })).toEqual({ all: 'abcde', offices: 'ab' });
  });

  it('are kept by sector and district, any of several; unknown ones do not match', () => {
    expect(projectsIn(given, { sectors: ['BUSINESS', 'GOVERNMENT'] })).toEqual({ all: 'abc', offices: 'ab' });
    expect(projectsIn(given, { districts: ['north'] })).toEqual({ all: 'ac', offices: 'a' });
    expect(projectsIn(given, { districts: ['south'], sectors: ['GOVERNMENT'] })).toEqual({
      all: 'b',
      offices: 'b',
    });
    expect(projectsIn(given, { sectors: [], districts: null })).toEqual({ all: 'abcde', offices: 'ab' });
  });

  it('are filtered after the size limits have looked', () => {
    const view = { without: ['CITY'] } as const;
    expect(seen(given, { ...view, minSize: 5 })).toMatchObject({ projects: { all: 'bcd' }, sizes: [5] });
    expect(seen(given, { ...view, maxSize: 4 })).toMatchObject({ projects: { offices: 'b' }, sizes: [2] });
    expect(seen(given, { ...view, minSize: 3, maxSize: 4 }).projects).toEqual({});
  });
});

it('the size of a project is that of the years looked at', () => {
  const given: Given = {
    projects: { x: { startYear: 2020, endYear: 2024, members: [['a', 2020, 2020], 'b', 'c'] } },
  };
  expect(seen(given, { from: 2020, to: 2020, minSize: 3 }).sizes).toEqual([3]);
  expect(seen(given, { from: 2021, to: 2024, minSize: 3 }).sizes).toEqual([]);
});

it('projects are kept by field, form and domain', () => {
  const given: Given = {
    projects: {
      x: { fields: [1, 8], form: '共催', domain: 'C', members: ['a'] },
      y: { fields: [9], form: '委託', domain: 'D', members: ['a'] },
      z: { members: ['a'] },
    },
  };
  expect(Object.keys(projectsIn(given, { fields: [8, 9] }))).toEqual(['x', 'y']);
  expect(Object.keys(projectsIn(given, { forms: ['委託'] }))).toEqual(['y']);
  expect(Object.keys(projectsIn(given, { domains: ['C', 'B'] }))).toEqual(['x']);
  expect(Object.keys(projectsIn(given, { fields: [1], domains: ['D'] }))).toEqual([]);
});

describe('isolates', () => {
  const given: Given = {
    principals: {
      a: { registeredYears: [2023] },
      b: { registeredYears: [2024, 2025] },
      c: { registeredYears: [2024], status: 'DISSOLVED' },
      d: { registeredYears: [2024], status: 'DORMANT', sector: 'BUSINESS', fields: [3] },
      e: {},
      f: { status: 'DISSOLVED' },
    },
    projects: { x: { members: ['f', 'g'] } },
  };
  const principalsIn = (view: View) => seen(given, view).principals;

  it('are those on the register of the years asked for, without the dissolved', () => {
    expect(principalsIn({ from: 2024, to: 2024 })).toBe('bdfg');
    expect(principalsIn({ from: 2023, to: 2023 })).toBe('a');
    expect(principalsIn({ from: 2025 })).toBe('b');
    expect(principalsIn({ to: 2022 })).toBe('');
  });

  it('are all principals that are not dissolved when no year is asked for', () => {
    expect(principalsIn({})).toBe('abdefg');
  });

  it('pass the filters on principals, and name a field that is asked for', () => {
    expect(principalsIn({ sectors: ['BUSINESS'] })).toBe('d');
    expect(principalsIn({ fields: [3] })).toBe('d');
    expect(principalsIn({ forms: ['共催'] })).toBe('abdeg');
  });
});
