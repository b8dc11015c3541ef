// What a figure says beside what permutations give.

/** Standard deviation of the values drawn; NaN below two. */
export function deviationOf(drawn: Float64Array): number {
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const squares = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (drawn.length - 1));
}

/** Share of permutations at least as far from what is expected as the figure is, the figure itself counted in. */
export function tailOf(observed: number, expected: number, drawn: Float64Array): number {
  if (Number.isNaN(observed)) return Number.NaN;
  // Values that differ by rounding alone are equally far.
  const distance = Math.abs(observed - expected) - 1e-9 * Math.max(1, Math.abs(observed));
  let farther = 1;
  for (const value of drawn) if (Math.abs(value - expected) >= distance) farther++;
  return farther / (drawn.length + 1);
}

/** Distance in standard deviations; NaN where nothing deviates. */
export function scoreOf(observed: number, expected: number, deviation: number): number {
  return deviation > 1e-12 * Math.max(1, Math.abs(expected)) ? (observed - expected) / deviation : Number.NaN;
}
