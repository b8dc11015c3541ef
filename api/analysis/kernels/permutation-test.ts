// What a figure says beside what permutations give.

/** Standard deviation of the values drawn; NaN below two. */
export function deviationOf(drawn: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < drawn.length; i++) sum += drawn[i];
  const mean = sum / drawn.length;
  let squares = 0;
  for (let i = 0; i < drawn.length; i++) squares += (drawn[i] - mean) * (drawn[i] - mean);
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
