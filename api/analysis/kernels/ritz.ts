// The largest eigenvalue of a small symmetric matrix of three diagonals, and its vector.

/** How many eigenvalues are above a value: changes of sign in Sturm's sequence. */
function countAbove(diagonal: Float64Array, beside: Float64Array, size: number, value: number): number {
  let count = 0;
  let ratio = 1;
  for (let i = 0; i < size; i++) {
    const carried = i === 0 ? 0 : beside[i - 1] ** 2 / ratio;
    ratio = diagonal[i] - value - carried;
    if (ratio === 0) ratio = -1e-150;
    if (ratio > 0) count++;
  }
  return count;
}

/**
 * Largest eigenvalue by bisection, its vector of length 1 by inverse iteration from just above it, where elimination
 * needs no pivots.
 * @param diagonal `size` entries that count
 * @param beside `size − 1` entries beside them, not 0
 */
export function largestOf(diagonal: Float64Array, beside: Float64Array, size: number) {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    const radius = (i > 0 ? Math.abs(beside[i - 1]) : 0) + (i < size - 1 ? Math.abs(beside[i]) : 0);
    low = Math.min(low, diagonal[i] - radius);
    high = Math.max(high, diagonal[i] + radius);
  }
  const span = Math.max(Math.abs(low), Math.abs(high), 1e-100);
  while (high - low > 1e-15 * span) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (countAbove(diagonal, beside, size, middle) > 0) low = middle;
    else high = middle;
  }
  const value = high + 4e-15 * span;
  const vector = new Float64Array(size).fill(1);
  const pivots = new Float64Array(size);
  for (let round = 0; round < 4; round++) {
    for (let i = 0; i < size; i++) {
      const factor = i === 0 ? 0 : beside[i - 1] / pivots[i - 1];
      const pivot = diagonal[i] - value - (i === 0 ? 0 : factor * beside[i - 1]);
      // Below 0 but for rounding.
      pivots[i] = Math.min(pivot, -1e-16 * span);
      if (i > 0) vector[i] -= factor * vector[i - 1];
    }
    for (let i = size - 1; i >= 0; i--) {
      if (i < size - 1) vector[i] -= beside[i] * vector[i + 1];
      vector[i] /= pivots[i];
    }
    const length = Math.hypot(...vector);
    for (let i = 0; i < size; i++) vector[i] /= length;
  }
  return { value: high, vector };
}
