// Strata of projects by one key, by several and by none.
import { expect, it } from 'vitest';
import { strataOf } from '#api/analysis/nulls/strata.ts';

const year = Int32Array.of(2024, 2023, 2024, 2023, -1);

it('puts projects of the same keys together', () => {
  const { count, of, starts, projects } = strataOf(5, year);
  expect([count, [...of], [...starts], [...projects]]).toEqual([
    3,
    [0, 1, 0, 1, 2],
    [0, 2, 4, 5],
    [0, 2, 1, 3, 4],
  ]);
});

it('tells apart by every key, and nothing without one', () => {
  expect([...strataOf(5, year, Int32Array.of(0, 0, 1, 0, 0)).of]).toEqual([0, 1, 2, 1, 3]);
  expect(strataOf(3)).toMatchObject({ count: 1, starts: Int32Array.of(0, 3) });
  expect(strataOf(0).count).toBe(0);
});
