// How a value that is none is shown.
import { expect, it } from 'vitest';
import { shown } from '#api/analysis/metrics/metric.ts';

it('shows null in place of a value that is none', () => {
  expect([0, -1.5, Number.NaN, Number.POSITIVE_INFINITY].map(shown)).toEqual([0, -1.5, null, null]);
});
