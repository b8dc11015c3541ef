// Yule's Q of a table of two by two.

/** Q and what it is made of. */
export interface Yule {
  readonly oddsRatio: number;
  readonly q: number;
  /** True where a cell was 0 and 0.5 was added to all. */
  readonly corrected: boolean;
}

/**
 * Q = (ad − bc) / (ad + bc). NaN where a row or a column is empty: there is nothing to compare.
 * @param a ties of the first kind of pair
 * @param b pairs of the first kind without a tie
 * @param c ties of the other pairs
 * @param d other pairs without a tie
 */
export function yuleOf(a: number, b: number, c: number, d: number): Yule {
  const isEmpty = a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0;
  if (isEmpty) return { oddsRatio: Number.NaN, q: Number.NaN, corrected: false };
  const corrected = a === 0 || b === 0 || c === 0 || d === 0;
  const more = corrected ? 0.5 : 0;
  const alike = (a + more) * (d + more);
  const against = (b + more) * (c + more);
  return { oddsRatio: alike / against, q: (alike - against) / (alike + against), corrected };
}
