// Sums of the weights of bits, a byte of bits at a time.

const BYTE = 256;

/** For each of `weights.length / 8` bytes of bits the sum of their weights, by every value that it may have. */
export function fillByteSums(sums: Float64Array, weights: Float64Array): void {
  for (let byte = 0; 8 * byte < weights.length; byte++) {
    const base = BYTE * byte;
    sums[base] = 0;
    for (let bit = 0, step = 1; bit < 8; bit++, step *= 2) {
      const weight = weights[8 * byte + bit];
      for (let low = 0; low < step; low++) sums[base + step + low] = sums[base + low] + weight;
    }
  }
}

/** Sum of the weights of the bits of one number of 32; `at` is its place among such numbers. */
export function weightOf(sums: Float64Array, bits: number, at: number): number {
  const base = 4 * BYTE * at;
  return (
    sums[base + (bits & 255)] +
    sums[base + BYTE + ((bits >>> 8) & 255)] +
    sums[base + 2 * BYTE + ((bits >>> 16) & 255)] +
    sums[base + 3 * BYTE + (bits >>> 24)]
  );
}

/** Room for the sums of so many bits. */
export const byteSums = (bits: number) => new Float64Array((bits / 8) * BYTE);
