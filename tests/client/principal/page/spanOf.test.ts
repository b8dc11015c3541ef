// From when to when a principal takes part in projects.
import { expect, it } from 'vitest';
import { spanOf } from '../../../../client/principal/page/spanOf.ts';

const part = (since: number, until: number | null, endYear: number | null = null) => ({
  ...{ since, until, project: { endYear } },
});

it('goes from the first year to the last, which is now for what has no end', () => {
  expect(spanOf([part(2021, 2022), part(2019, null, 2020)], 2026)).toEqual({ from: 2019, to: 2022 });
  expect(spanOf([part(2021, 2022), part(2020, null)], 2026)).toEqual({ from: 2020, to: 2026 });
  expect(spanOf([part(2028, null)], 2026)).toEqual({ from: 2028, to: 2028 });
  expect(spanOf([], 2026)).toBeNull();
});
