// Many cells of one table judged at once: how often chance alone would bring about one at least as far out.

/** How samples are held: those of cell c in sample s at `s * cells + c`. */
export interface Samples {
  readonly cells: number;
  readonly count: number;
  readonly values: Float64Array;
}

/** Distances that differ by rounding alone are equal. */
const NEAR = 1e-9;

/** Distance from the mean in standard deviations; without deviation 0 at the mean and infinite elsewhere. */
export function distanceOf(value: number, mean: number, sd: number): number {
  const distance = Math.abs(value - mean);
  const rounding = NEAR * Math.max(1, Math.abs(mean));
  if (sd > rounding) return distance / sd;
  return distance > rounding ? Number.POSITIVE_INFINITY : 0;
}

/** Distance of every sample of every cell. */
export function distancesOf(
  { cells, count, values }: Samples,
  mean: Float64Array,
  sd: Float64Array,
): Samples {
  const distances = values.map((value, i) => distanceOf(value, mean[i % cells], sd[i % cells]));
  return { cells, count, values: distances };
}

/**
 * p adjusted for the family of all given cells by the step-down max-T procedure (Westfall & Young 1993; as algorithm 4.1
 * of Ge, Dudoit & Speed 2003, doi:10.1007/BF02595811), (1 + samples at least as far out)/(samples + 1): the chance of
 * any false alarm in the family is held at the level, under whatever dependence the samples have.
 * @param family cells that are judged
 * @param distances distance of each observed cell
 * @param sampled distances of the samples
 * @returns p in the order of `family`
 */
export function maxT(
  family: Int32Array,
  distances: Float64Array,
  { cells, count, values }: Samples,
): Float64Array {
  const order = Int32Array.from(family.keys()).sort(
    (a, b) => distances[family[b]] - distances[family[a]] || a - b,
  );
  const farther = new Float64Array(order.length).fill(1);
  for (let sample = 0; sample < count; sample++) {
    let largest = 0;
    for (let rank = order.length - 1; rank >= 0; rank--) {
      const cell = family[order[rank]];
      largest = Math.max(largest, values[sample * cells + cell]);
      // Without the product, which is not a number where a distance is infinite.
      if (largest >= distances[cell] || distances[cell] - largest <= NEAR * (1 + largest)) farther[rank]++;
    }
  }
  const adjusted = new Float64Array(order.length);
  let before = 0;
  for (let rank = 0; rank < order.length; rank++) {
    before = Math.max(before, farther[rank] / (count + 1));
    adjusted[order[rank]] = before;
  }
  return adjusted;
}
