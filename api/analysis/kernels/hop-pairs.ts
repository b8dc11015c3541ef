// How near the nodes of a small network are to each other, thirty-two searches in the bits of one number.

/** Nodes that stand for several who are tied to each other, with rows of the first nodes and entries of long arrays. */
export interface SmallCrowd {
  readonly count: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  /** How many each node stands for. */
  readonly sizes: Float64Array;
}

const BITS = 32;
const BYTE = 256;

/** Sums weights of up to 32 things for any of them at once, a byte of them at a time. */
function fillSums(sums: Float64Array, weights: Float64Array, from: number, to: number): void {
  for (let byte = 0; byte < 4; byte++) {
    const first = from + 8 * byte;
    const base = BYTE * byte;
    sums[base] = 0;
    for (let bit = 0, step = 1; bit < 8; bit++, step *= 2) {
      const weight = first + bit < to ? weights[first + bit] : 0;
      for (let low = 0; low < step; low++) sums[base + step + low] = sums[base + low] + weight;
    }
  }
}

/** A function that gives Σ 1/hops over all ordered pairs of whom the nodes stand for; it keeps room for `most` nodes. */
export function nearnessOf(most: number): (crowd: SmallCrowd) => number {
  const seen = new Int32Array(most);
  const fresh = new Int32Array(most);
  const next = new Int32Array(most);
  const sums = new Float64Array(4 * BYTE);
  const weightOf = (bits: number) =>
    sums[bits & 255] +
    sums[BYTE + ((bits >>> 8) & 255)] +
    sums[2 * BYTE + ((bits >>> 16) & 255)] +
    sums[3 * BYTE + (bits >>> 24)];
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
      if (found !== 0) reached += sizes[node] * weightOf(found);
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
      fillSums(sums, sizes, from, to);
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
