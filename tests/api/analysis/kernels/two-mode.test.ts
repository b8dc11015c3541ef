// Both kinds as nodes: those that are alike as one, each kind numbered by itself.
import { expect, it } from 'vitest';
import { twoModeOf, twoModeRowsOf } from '#api/analysis/kernels/two-mode.ts';
import { affiliation } from '../../../support/networks.ts';

const two = affiliation(
  5,
  [[0, 1, 2], [2, 3], [2, 3], []].filter(({ length }) => length > 0),
);

it('joins principals of the same projects, and projects of the same principals', () => {
  const { principals, projects, classOf } = twoModeOf(two);
  expect([...classOf]).toEqual([0, 0, 1, 2, 3]);
  expect([...principals.sizes]).toEqual([2, 1, 1, 1]);
  expect([...projects.sizes]).toEqual([1, 2]);
  expect([...principals.rows.starts]).toEqual([0, 1, 3, 4, 4]);
  expect([...principals.rows.columns]).toEqual([0, 0, 1, 1]);
  expect([...projects.rows.starts]).toEqual([0, 2, 4]);
  expect([...projects.rows.columns]).toEqual([0, 1, 1, 2]);
});

it('makes one network of them', () => {
  const { rows, classOf } = twoModeRowsOf(two);
  expect(rows.starts).toHaveLength(4 + 2 + 1);
  const neighbours = (node: number) => [...rows.columns.subarray(rows.starts[node], rows.starts[node + 1])];
  const [first, alike, between, last, alone] = classOf;
  expect(first).toBe(alike);
  expect(neighbours(alone)).toEqual([]);
  expect(neighbours(first).flatMap(neighbours).sort()).toEqual([first, between].sort());
  expect(neighbours(last).flatMap(neighbours).sort()).toEqual([between, last].sort());
});
