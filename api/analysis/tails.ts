// The smallest and the largest of many numbers, for every node, without keeping the others.

/** Percentiles of a number that is drawn anew again and again for every node. */
export interface Tails {
  /** Adds one number per node; a negative one says that there is none. */
  add(numbers: Int32Array): void;
  /** Nearest-rank percentiles of each node's numbers once all are there; NaN where there are none. */
  low(): Float64Array;
  high(): Float64Array;
}

// In integers: 0.05 · 140 is more than 7.
const lowOf = (draws: number) => Math.max(1, Math.ceil((5 * draws) / 100));
/** Counted from the largest. */
const highOf = (draws: number) => draws + 1 - Math.max(1, Math.ceil((95 * draws) / 100));

/**
 * Collects so many numbers of every node, of which the 5th and the 95th percentile will be asked for.
 * @param draws how often `add` will be called
 */
export function tailsOf(size: number, draws: number): Tails {
  const found = new Int32Array(size);
  const low = smallest(size, lowOf(draws));
  const high = smallest(size, highOf(draws));
  const percentiles = (kept: ReturnType<typeof smallest>, placeOf: (draws: number) => number) =>
    Float64Array.from(found, (count, node) =>
      count === 0 ? Number.NaN : Math.abs(kept.of(node, placeOf(count))),
    );
  return {
    add(numbers) {
      for (let node = 0; node < size; node++) {
        const number = numbers[node];
        if (number < 0) continue;
        low.add(node, number, found[node]);
        high.add(node, -number, found[node]);
        found[node]++;
      }
    },
    low: () => percentiles(low, lowOf),
    high: () => percentiles(high, highOf),
  };
}

/** Keeps, for every node, the smallest of its numbers in order, as many as are needed. */
function smallest(size: number, needed: number) {
  const kept = new Int32Array(size * needed);
  return {
    /** @param before how many numbers the node had already */
    add(node: number, number: number, before: number) {
      const first = node * needed;
      let place = first + Math.min(before, needed);
      if (before >= needed && number >= kept[--place]) return;
      for (; place > first && kept[place - 1] > number; place--) kept[place] = kept[place - 1];
      kept[place] = number;
    },
    /** @param place 1 = the smallest */
    of: (node: number, place: number) => kept[node * needed + place - 1],
  };
}
