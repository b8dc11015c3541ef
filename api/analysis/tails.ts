// The smallest and the largest of many numbers, for every node, without keeping the others.

/** Percentiles of a number that is drawn anew again and again for every node. */
export interface Tails {
  /** Adds one number per node. */
  add(numbers: Int32Array): void;
  /** Nearest-rank percentiles of each node once all numbers are there; NaN if there are none. */
  low(): Float64Array;
  high(): Float64Array;
}

/**
 * Collects so many numbers of every node, of which the 5th and the 95th percentile will be asked for.
 * @param draws how often `add` will be called
 */
export function tailsOf(size: number, draws: number): Tails {
  // In integers: 0.05 · 140 is more than 7.
  const low = smallest(size, Math.max(1, Math.ceil((5 * draws) / 100)));
  const high = smallest(size, draws + 1 - Math.max(1, Math.ceil((95 * draws) / 100)));
  return {
    add(numbers) {
      low.add(numbers, 1);
      high.add(numbers, -1);
    },
    low: () => low.last(1),
    high: () => high.last(-1),
  };
}

/** Keeps, for every node, the smallest of all numbers times a sign, as many as are needed; `last` is the largest kept. */
function smallest(size: number, needed: number) {
  const kept = new Int32Array(size * needed);
  let count = 0;
  return {
    add(numbers: Int32Array, sign: 1 | -1) {
      for (let node = 0; node < size; node++) {
        const first = node * needed;
        const number = sign * numbers[node];
        let place = first + count;
        if (count === needed && number >= kept[--place]) continue;
        for (; place > first && kept[place - 1] > number; place--) kept[place] = kept[place - 1];
        kept[place] = number;
      }
      count = Math.min(needed, count + 1);
    },
    last: (sign: 1 | -1) =>
      Float64Array.from({ length: size }, (_, node) =>
        count === 0 ? Number.NaN : sign * kept[node * needed + count - 1],
      ),
  };
}
