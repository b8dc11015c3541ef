// Sums of the weights of bits.
import { expect, it } from 'vitest';
import { byteSums, fillByteSums, weightOf } from '#api/analysis/kernels/byte-sums.ts';

it('sums the weights of any bits of any number', () => {
  const weights = Float64Array.from({ length: 64 }, (_, bit) => 2 ** (bit % 50) + bit);
  const sums = byteSums(64);
  fillByteSums(sums, weights);
  for (const [bits, at] of [
    [0, 0],
    [-1, 0],
    [-1, 1],
    [0x8000_0001, 1],
    [0x1234_5678, 0],
  ]) {
    const slow = Array.from({ length: 32 }, (_, bit) => ((bits >>> bit) & 1) * weights[32 * at + bit]);
    expect(weightOf(sums, bits, at)).toBe(slow.reduce((sum, weight) => sum + weight, 0));
  }
});
