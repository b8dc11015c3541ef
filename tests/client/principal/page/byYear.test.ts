// Projects by year.
import { expect, it } from 'vitest';
import { byYear } from '../../../../client/principal/page/byYear.ts';

it('groups by the year of joining, the latest first, and keeps the order within a year', () => {
  const joined = [2023, 2025, 2023, 2021].map((since, id) => ({ since, id }));
  expect(byYear(joined).map(([year, all]) => [year, all.map(({ id }) => id)])).toEqual([
    [2025, [1]],
    [2023, [0, 2]],
    [2021, [3]],
  ]);
});
