// Which of many tests are believed when a share of false alarms among them is allowed.

/**
 * Largest p that is believed by Benjamini & Hochberg (1995, doi:10.1111/j.2517-6161.1995.tb02031.x); −1 if none is.
 * @param ps p of tests, in any order; those left out must be 1
 * @param tests how many tests there are, those left out included
 */
export function believedUpTo(ps: Float64Array, tests: number, level: number): number {
  const sorted = ps.slice().sort();
  for (let rank = sorted.length; rank > 0; rank--) {
    if (sorted[rank - 1] <= (level * rank) / tests) return sorted[rank - 1];
  }
  return -1;
}
