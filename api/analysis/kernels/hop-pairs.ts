// How near the nodes of a small network are to each other, thirty-two searches in the bits of one number.
import { byteSums, fillByteSums, weightOf } from './byte-sums.ts';

/** Nodes that stand for several who are tied to each other, with rows of the first nodes and entries of long arrays. */
export interface SmallCrowd {
  readonly count: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  /** How many each node stands for. */
  readonly sizes: Float64Array;
}

const BITS = 32;

/** A function that gives Σ 1/hops over all ordered pairs of whom the nodes stand for; it keeps room for `most` nodes. */
export function nearnessOf(most: number): (crowd: SmallCrowd) => number {
  const seen = new Int32Array(most);
  const fresh = new Int32Array(most);
  const next = new Int32Array(most);
  const sums = byteSums(BITS);
  const weights = new Float64Array(BITS);
  /** Passes on what was reached last, but to those who miss something only. @returns Σ of what is reached now */
  const reachNext = ({ count, starts, columns, sizes }: SmallCrowd, all: number): number => {
    let reached = 0;
    for (let node = 0; node < count; node++) {
      const missing = all & ~seen[node];
      let found = 0;
      if (missing !== 0) {
        const end = starts[node + 1];
        for (let entry = starts[node]; entry < end; entry++) {
          found |= fresh[columns[entry]];
          if ((missing & ~found) === 0) break;
        }
        found &= missing;
      }
      next[node] = found;
      if (found !== 0) reached += sizes[node] * weightOf(sums, found, 0);
    }
    for (let node = 0; node < count; node++) {
      seen[node] |= next[node];
      fresh[node] = next[node];
    }
    return reached;
  };
  return (crowd) => {
    const { count, sizes } = crowd;
    let sum = 0;
    // Those of one node are one hop apart.
    for (let node = 0; node < count; node++) sum += sizes[node] * (sizes[node] - 1);
    for (let from = 0; from < count; from += BITS) {
      const to = Math.min(count, from + BITS);
      const all = to - from === BITS ? -1 : (1 << (to - from)) - 1;
      weights.fill(0).set(sizes.subarray(from, to));
      fillByteSums(sums, weights);
      seen.fill(0, 0, count);
      fresh.fill(0, 0, count);
      for (let node = from; node < to; node++) seen[node] = fresh[node] = 1 << (node - from);
      for (let hops = 1, reached = 1; reached > 0; hops++) {
        reached = reachNext(crowd, all);
        sum += reached / hops;
      }
    }
    return sum;
  };
}
