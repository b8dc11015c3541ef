// What searches for shortest paths find.

/** What searches from some sources add up to. */
export interface Found {
  /** Betweenness of each node, each ordered pair counted. */
  readonly between: Float64Array;
  /** Per source: nodes reached, hops to all of them, Σ 1/hops, and hops to the farthest. */
  readonly reached: Float64Array;
  readonly hops: Float64Array;
  readonly harmonic: Float64Array;
  readonly farthest: Float64Array;
}

/** The same of all nodes, one value for each. */
export interface Paths extends Found {
  /** Betweenness, each unordered pair counted once. */
  readonly between: Float64Array;
}

/**
 * Closeness of every node: the inverse of its mean distance to those it reaches, times the share of all others that
 * they are (Wasserman–Faust); NaN for a node without ties.
 */
export function closenessOf({ reached, hops }: Paths): Float64Array {
  return reached.map((others, node) =>
    others === 0 ? Number.NaN : (others / (reached.length - 1)) * (others / hops[node]),
  );
}

/**
 * Nodes of the largest component, or of all of them where several are as large: who reaches most. Empty where nobody
 * reaches anybody.
 */
export function inLargest({ reached }: Paths): Int32Array {
  const most = reached.reduce((greatest, others) => Math.max(greatest, others), 0);
  const nodes = Int32Array.from(reached.keys());
  return most === 0 ? new Int32Array(0) : nodes.filter((node) => reached[node] === most);
}
