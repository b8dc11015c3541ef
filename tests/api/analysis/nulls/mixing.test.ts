// Correlation of samples with those before.
import { expect, it } from 'vitest';
import { autocorrelationOf } from '#api/analysis/nulls/mixing.ts';

const of = (...values: number[]) => ({ cells: 1, count: values.length, values: Float64Array.from(values) });

it('is that of each cell with itself one sample later, chain by chain', () => {
  expect(autocorrelationOf([of(1, -1, 1, -1, 1, -1)], [0, 6])).toBeCloseTo(-1, 12);
  expect(autocorrelationOf([of(1, 1, 1, -1, -1, -1)], [0, 3, 6])).toBeCloseTo(1, 12);
  expect(autocorrelationOf([of(1, 1, 1, -1, -1, -1)], [0, 6])).toBeCloseTo(3 / 5, 12);
  expect(autocorrelationOf([of(1, -1, 1, -1), of(5, 5, 5, 5)], [0, 4])).toBeCloseTo(-1, 12);
});

it('is unknown where nothing varies or chains have one sample', () => {
  expect(autocorrelationOf([of(5, 5, 5)], [0, 3])).toBeNaN();
  expect(autocorrelationOf([of(1, 2, 3)], [0, 1, 2, 3])).toBeNaN();
});
