// Largest eigenvalues known beforehand.
import { expect, it } from 'vitest';
import { largestOf } from '#api/analysis/kernels/ritz.ts';
import { expectNear } from '../../../support/subjects.ts';

it('finds those of a chain: 2 cos(π / (n + 1)), its vector a sine', () => {
  for (const size of [1, 2, 5, 40]) {
    const angle = Math.PI / (size + 1);
    const { value, vector } = largestOf(new Float64Array(size), new Float64Array(size).fill(1), size);
    expect(value).toBeCloseTo(2 * Math.cos(angle), 12);
    const sine = Array.from(
      { length: size },
      (_, i) => Math.sin((i + 1) * angle) * Math.sqrt(2 / (size + 1)),
    );
    expectNear(
      vector.map((part) => part * Math.sign(vector[0])),
      sine,
      10,
    );
  }
});

it('finds that of a diagonal that is not zero, whatever stands behind the size', () => {
  // [[2, 1], [1, 2]] has 3.
  const { value, vector } = largestOf(Float64Array.of(2, 2, 99), Float64Array.of(1, 99), 2);
  expect(value).toBeCloseTo(3, 12);
  expectNear(vector.map(Math.abs), [Math.SQRT1_2, Math.SQRT1_2], 12);
});
