// How many nodes each node reaches, and in how many hops altogether.
import type { Network } from '../network.ts';

/** Reach of every node. */
export interface Hops {
  /** Other nodes it reaches. */
  readonly reached: Int32Array;
  /** Sum of the hops to all of them. */
  readonly totals: Float64Array;
}

/** Breadth-first search from every node. */
export function hopsOf(network: Network): Hops {
  const reached = new Int32Array(network.size);
  const totals = new Float64Array(network.size);
  const distances = new Int32Array(network.size);
  const queue = new Int32Array(network.size);
  for (let source = 0; source < network.size; source++) {
    reached[source] = visit(network, source, distances, queue) - 1;
    for (let i = 1; i <= reached[source]; i++) totals[source] += distances[queue[i]];
  }
  return { reached, totals };
}

/** Fills the queue with the nodes reached, nearest first; returns their number, the source included. */
function visit(
  { starts, neighbours }: Network,
  source: number,
  distances: Int32Array,
  queue: Int32Array,
): number {
  distances.fill(-1);
  distances[source] = 0;
  queue[0] = source;
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const distance = distances[queue[head]] + 1;
    const end = starts[queue[head] + 1];
    for (let entry = starts[queue[head]]; entry < end; entry++) {
      if (distances[neighbours[entry]] >= 0) continue;
      distances[neighbours[entry]] = distance;
      queue[tail++] = neighbours[entry];
    }
  }
  return tail;
}
