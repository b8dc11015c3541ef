// How often each number occurs.
import { expect, it } from 'vitest';
import { distributionOf } from '#api/analysis/kernels/distribution.ts';

it('lists numbers in ascending order, ten behind nine', () => {
  expect(distributionOf(Int32Array.of(0, 10, 19, 28, 28), 'projects')).toEqual({
    rows: ['0', '9', '10'],
    columns: ['projects'],
    values: [[1], [2], [1]],
  });
});

it('has no table of nothing', () => {
  expect(distributionOf(Int32Array.of(0), 'projects')).toBeNull();
});
