// A queue that gives nodes by rising distance, where no tie is much shorter than another: no heap is needed.

/** Nodes waiting by their distance, which only ever falls while they wait. */
export interface Buckets {
  /** Adds a node, or adds it again after its distance became smaller. */
  put(node: number, distance: number): void;
  /** A node that no other can come before; −1 when none waits. A node that was added again comes again. */
  take(): number;
}

/** Most buckets that are kept. */
const MOST = 1 << 16;

/**
 * Empty buckets for steps of these lengths; null where the lengths differ so much that there would be too many. Nodes
 * of one bucket lie so near each other that none can be on the way to another.
 *
 * Source: E. V. Denardo, B. L. Fox, Operations Research 27 (1979) 161–186, doi:10.1287/opre.27.1.161.
 */
export function bucketsOf(lengths: Float64Array): Buckets | null {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const length of lengths) {
    least = Math.min(least, length);
    most = Math.max(most, length);
  }
  // Half of the shortest step, so that rounding moves nobody into the bucket it comes from.
  const width = least / 2;
  if (!(most / width < MOST)) return null;
  // All that wait lie within the longest step of the one taken last.
  const count = Math.ceil(most / width) + 2;
  const heads = new Int32Array(count).fill(-1);
  let nodes = new Int32Array(1024);
  let next = new Int32Array(1024);
  let used = 0;
  let waiting = 0;
  let at = 0;
  return {
    put(node, distance) {
      if (used === nodes.length) {
        const [moreNodes, moreNext] = [new Int32Array(2 * used), new Int32Array(2 * used)];
        moreNodes.set(nodes);
        moreNext.set(next);
        [nodes, next] = [moreNodes, moreNext];
      }
      const bucket = Math.floor(distance / width) % count;
      nodes[used] = node;
      next[used] = heads[bucket];
      heads[bucket] = used++;
      waiting++;
    },
    take() {
      if (waiting === 0) {
        used = 0;
        at = 0;
        return -1;
      }
      while (heads[at] < 0) at = at + 1 === count ? 0 : at + 1;
      const entry = heads[at];
      heads[at] = next[entry];
      waiting--;
      return nodes[entry];
    },
  };
}
