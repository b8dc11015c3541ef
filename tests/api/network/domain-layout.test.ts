// Where the 領域 layout puts principals.
import { expect, it } from 'vitest';
import { layOutByDomain } from '#api/network/domain-layout.ts';
import { applyView, type View } from '#api/network/view.ts';
import { type Given, type GivenProject, snapshot } from '../../support/snapshots.ts';

function laidOut(given: Given, view: View = {}) {
  const built = snapshot(given);
  const viewed = applyView(built, view);
  const layout = layOutByDomain(built, viewed);
  const at = (id: string) => {
    const node = Array.from(viewed.principalIndices).indexOf(built.indexOf.principals.get(id) as number);
    return [layout.x[node], layout.y[node]];
  };
  const column = (domain: string | null) => layout.columns.find((one) => one.domain === domain)?.x;
  const row = (field: number | null) => layout.rows.find((one) => one.field === field)?.y;
  return { layout, at, column, row };
}

const projects = (...list: GivenProject[]) =>
  Object.fromEntries(list.map((project, i) => [`k${i}`, project]));

it('puts principals by mean domain and most frequent field of their projects', () => {
  const { at, column, row } = laidOut({
    projects: projects(
      { domain: 'A', fields: [3], members: ['a', 'b'] },
      { domain: 'C', fields: [8, 3], members: ['b'] },
      { domain: null, fields: [8], members: ['b'] },
      { domain: 'E', fields: [8], members: ['c'] },
    ),
  });
  expect(at('a')).toEqual([column('A'), row(3)]);
  expect(at('b')).toEqual([column('B'), row(3)]);
  expect(at('c')).toEqual([column('E'), row(8)]);
});

it('takes the own first field among equals, and without projects', () => {
  const { at, row } = laidOut({
    principals: { a: { fields: [20, 8] }, z: { fields: [12, 1] } },
    projects: projects({ domain: 'B', fields: [3, 8], members: ['a'] }),
  });
  expect(at('a')[1]).toBe(row(8));
  expect(at('z')[1]).toBe(row(12));
});

it('puts what is unknown into the last column and row', () => {
  const { at, column, row, layout } = laidOut({
    principals: { a: {} },
    projects: projects({ members: ['b'] }),
  });
  expect(at('a')).toEqual([column(null), row(null)]);
  expect(column(null)).toBe(Math.max(...layout.columns.map(({ x }) => x)));
  expect(row(null)).toBe(Math.max(...layout.rows.map(({ y }) => y)));
});

it('counts projects of the view only', () => {
  const given = {
    projects: projects(
      { domain: 'A', fields: [1], startYear: 2020, endYear: 2020, members: ['a'] },
      { domain: 'E', fields: [2], startYear: 2024, endYear: 2024, members: ['a'] },
    ),
  } as const;
  const { at, column, row } = laidOut(given, { from: 2024, to: 2024 });
  expect(at('a')).toEqual([column('E'), row(2)]);
});

it('keeps principals of one cell apart and within it, however many', () => {
  const members = Array.from({ length: 400 }, (_, i) => `p${i}`);
  const { layout, column, row } = laidOut({ projects: projects({ domain: 'C', fields: [5], members }) });
  const half = 47.5 / 2;
  const distances = Array.from(layout.x, (x, i) =>
    Math.min(
      ...Array.from(layout.x.slice(0, i), (other, j) => Math.hypot(x - other, layout.y[i] - layout.y[j])),
    ),
  );
  expect(Math.min(...distances)).toBeGreaterThan(0.5);
  expect(Math.max(...layout.x.map((x) => Math.abs(x - (column('C') ?? 0))))).toBeLessThan(half);
  expect(Math.max(...layout.y.map((y) => Math.abs(y - (row(5) ?? 0))))).toBeLessThan(half);
});

it('stays within 0 to 1000', () => {
  const { layout } = laidOut({
    principals: { a: {} },
    projects: projects({ domain: 'A', fields: [1], members: ['b'] }),
  });
  for (const value of [...layout.x, ...layout.y]) {
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1000);
  }
});
