// PageRank over strengths.
import type { Network } from '../network.ts';

const DAMPING = 0.85;
const CHANGE_PER_NODE = 1e-6;

/**
 * PageRank with damping 0.85 over strengths; nodes without ties spread theirs evenly. Sums to 1. Iterates from equal
 * values until the changes sum to less than 1e-6 per node: the rule of networkx and of graphology, which agree to the
 * last digit only because they stop at the same step.
 */
export function pageRanksOf({ size, starts, neighbours, strengths }: Network): Float64Array {
  const shares = new Float64Array(size);
  let ranks = new Float64Array(size).fill(1 / size);
  const sums = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) sums[node] += strengths[entry];
  }
  // Each step shrinks what is left to change by the damping, so that this ends.
  for (let change = Number.POSITIVE_INFINITY; size > 0 && change >= size * CHANGE_PER_NODE; ) {
    let dangling = 0;
    for (let node = 0; node < size; node++) {
      if (sums[node] > 0) shares[node] = ranks[node] / sums[node];
      else dangling += ranks[node];
    }
    const base = (1 - DAMPING + DAMPING * dangling) / size;
    const next = new Float64Array(size);
    change = 0;
    for (let node = 0; node < size; node++) {
      let sum = 0;
      for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
        sum += shares[neighbours[entry]] * strengths[entry];
      }
      next[node] = base + DAMPING * sum;
      change += Math.abs(next[node] - ranks[node]);
    }
    ranks = next;
  }
  return ranks;
}
