// Connected components of a network.
import type { Network } from '../network.ts';

/** Components, numbered by size from the largest, equal sizes by the lowest node in them. */
export interface Components {
  /** Number of components; a node without ties is one of its own. */
  readonly count: number;
  /** Component of each node. */
  readonly labels: Int32Array;
  /** Number of nodes of each component. */
  readonly sizes: Int32Array;
}

/** Finds the connected components by breadth-first search. */
export function componentsOf({ size, starts, neighbours }: Network): Components {
  const found = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  const foundSizes: number[] = [];
  for (let root = 0; root < size; root++) {
    if (found[root] >= 0) continue;
    let tail = 0;
    queue[tail++] = root;
    found[root] = foundSizes.length;
    for (let head = 0; head < tail; head++) {
      for (let entry = starts[queue[head]]; entry < starts[queue[head] + 1]; entry++) {
        if (found[neighbours[entry]] >= 0) continue;
        found[neighbours[entry]] = foundSizes.length;
        queue[tail++] = neighbours[entry];
      }
    }
    foundSizes.push(tail);
  }
  const { labels, sizes } = numberBySize(found, foundSizes.length);
  return { count: foundSizes.length, labels, sizes };
}

/**
 * Renumbers groups 0 … count − 1 by size from the largest, equal sizes by the lowest node in them; −1 (no group) stays.
 * Nodes stand in order of their identifier, so these numbers do not depend on how the groups were found.
 */
export function numberBySize(
  groups: ArrayLike<number>,
  count: number,
): { labels: Int32Array; sizes: Int32Array } {
  const sizes = new Int32Array(count);
  const firsts = new Int32Array(count).fill(-1);
  for (let node = 0; node < groups.length; node++) {
    if (groups[node] < 0) continue;
    if (sizes[groups[node]]++ === 0) firsts[groups[node]] = node;
  }
  const order = Array.from(sizes.keys()).sort((a, b) => sizes[b] - sizes[a] || firsts[a] - firsts[b]);
  const numbers = new Int32Array(count);
  order.forEach((group, number) => {
    numbers[group] = number;
  });
  const labels = Int32Array.from(groups, (group) => (group < 0 ? -1 : numbers[group]));
  return { labels, sizes: Int32Array.from(order, (group) => sizes[group]) };
}
