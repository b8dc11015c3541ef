// What holds a network together by itself: articulation points and bridges.
import type { Network } from '../network.ts';
import { once } from '../once.ts';
import { mirrorsOf } from './mirrors.ts';

/** Nodes and ties without which a component falls apart. */
export interface Cuts {
  /** 1 for each articulation point. */
  readonly points: Uint8Array;
  /** 1 for each entry of a bridge, in both rows. */
  readonly bridges: Uint8Array;
}

/**
 * One depth-first search that notes how far up each subtree is tied (without recursion: a path may be long).
 *
 * Source: J. Hopcroft, R. Tarjan, Communications of the ACM 16 (1973) 372–378, doi:10.1145/362248.362272.
 */
export const cutsOf = once((network: Network): Cuts => {
  const { size, starts, neighbours } = network;
  const mirrors = mirrorsOf(network);
  const points = new Uint8Array(size);
  const bridges = new Uint8Array(neighbours.length);
  const numbers = new Int32Array(size);
  const lowest = new Int32Array(size);
  const cursors = starts.slice(0, size);
  // Entry by which each node was reached, in the row of the node above; −1 for roots.
  const reachedBy = new Int32Array(size).fill(-1);
  const stack = new Int32Array(size);
  let number = 0;
  for (let root = 0; root < size; root++) {
    if (numbers[root] > 0) continue;
    let depth = 0;
    let branches = 0;
    stack[0] = root;
    numbers[root] = lowest[root] = ++number;
    while (depth >= 0) {
      const node = stack[depth];
      if (cursors[node] < starts[node + 1]) {
        const entry = cursors[node]++;
        const other = neighbours[entry];
        if (numbers[other] === 0) {
          numbers[other] = lowest[other] = ++number;
          reachedBy[other] = entry;
          stack[++depth] = other;
        } else if (entry !== mirrors[reachedBy[node]]) {
          lowest[node] = Math.min(lowest[node], numbers[other]);
        }
        continue;
      }
      depth--;
      if (depth < 0) continue;
      const above = stack[depth];
      lowest[above] = Math.min(lowest[above], lowest[node]);
      if (above === root) branches++;
      else if (lowest[node] >= numbers[above]) points[above] = 1;
      if (lowest[node] > numbers[above]) bridges[reachedBy[node]] = bridges[mirrors[reachedBy[node]]] = 1;
    }
    if (branches > 1) points[root] = 1;
  }
  return { points, bridges };
});
