// How a value that is none is shown.
import { expect, it } from 'vitest';
import { shown, shownBy } from '#api/analysis/metrics/metric.ts';
import { degree } from '#api/analysis/metrics/principal/degree.ts';

it('shows null in place of a value that is none', () => {
  expect([0, -1.5, Number.NaN, Number.POSITIVE_INFINITY].map(shown)).toEqual([0, -1.5, null, null]);
});

it('shows yes and no for a metric that is one', () => {
  expect([1, 0, Number.NaN].map((value) => shownBy({ ...degree, boolean: true }, value))).toEqual([
    true,
    false,
    null,
  ]);
  expect(shownBy(degree, 1)).toBe(1);
});
