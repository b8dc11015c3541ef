// Which fiscal year the overview shows.
import { expect, it } from 'vitest';
import { homeState, pastYears, shownYear } from '../../../client/home/state.ts';

const years = { from: 2020, to: 2026 };

it('shows the last year that is over, unless the address names one', () => {
  expect(shownYear(undefined, years, 2026)).toBe(2025);
  expect(shownYear(2026, years, 2026)).toBe(2026);
  expect(shownYear(2022, years, 2026)).toBe(2022);
});

it('shows a year of which there are figures, whatever the address names', () => {
  expect(shownYear(1950, years, 2026)).toBe(2020);
  expect(shownYear(2100, years, 2026)).toBe(2026);
  // Records of one year that is under way, or of years long past.
  expect(shownYear(undefined, { from: 2026, to: 2026 }, 2026)).toBe(2026);
  expect(shownYear(undefined, { from: 2010, to: 2012 }, 2026)).toBe(2012);
});

it('leaves out years that are only planned, unless there is nothing else', () => {
  expect(pastYears({ from: 2020, to: 2030 }, 2026)).toEqual({ from: 2020, to: 2026 });
  expect(pastYears({ from: 2020, to: 2024 }, 2026)).toEqual({ from: 2020, to: 2024 });
  expect(pastYears({ from: 2028, to: 2030 }, 2026)).toEqual({ from: 2028, to: 2028 });
});

it('leaves out what makes no sense', () => {
  expect(homeState.parse({ year: '2022' })).toEqual({ year: 2022 });
  for (const year of ['last', '22', '2022.5', '']) expect(homeState.parse({ year }).year).toBeUndefined();
});
