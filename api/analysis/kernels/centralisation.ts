// What Freeman's centralisations have in common.

/** Σ (greatest value − value): how far all together stay below the one that has most. */
export function belowMost(values: Float64Array): number {
  const most = values.reduce((greatest, value) => Math.max(greatest, value), Number.NEGATIVE_INFINITY);
  return values.reduce((sum, value) => sum + (most - value), 0);
}
