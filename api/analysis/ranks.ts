// Ranks of values that rounding may have moved apart.

/** Values that differ by less than this share of the larger one are equal. */
const ALIKE = 1e-9;
/** So are values that differ by less than this share of the largest of all: what cancels out leaves no exact 0. */
const NOTHING = 1e-13;

/**
 * Ranks, 1 = the largest value; equal values share the best of their ranks, and 0 stands where the value is undefined.
 * Neither `null` nor infinite values are expected.
 */
export function ranksOf(values: Float64Array): Int32Array {
  const ascending = values.filter((value) => !Number.isNaN(value)).sort();
  const count = ascending.length;
  const floor = NOTHING * Math.max(Math.abs(ascending[0]), Math.abs(ascending[count - 1]));
  // Least value and rank of each group of equal values, from the largest on.
  const least: number[] = [];
  const ranks: number[] = [];
  for (let rank = 1; rank <= count; ) {
    const first = ascending[count - rank];
    const bottom = first - Math.max(floor, ALIKE * Math.abs(first));
    ranks.push(rank);
    while (rank <= count && ascending[count - rank] >= bottom) rank++;
    least.push(ascending[count - rank + 1]);
  }
  return Int32Array.from(values, (value) => (Number.isNaN(value) ? 0 : ranks[groupOf(value, least)]));
}

/** The first group whose least value is not above a value. */
function groupOf(value: number, least: readonly number[]): number {
  let [from, to] = [0, least.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (least[middle] <= value) to = middle;
    else from = middle + 1;
  }
  return from;
}
