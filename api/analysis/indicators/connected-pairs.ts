// How many pairs of principals can reach each other, also when somebody is away.
import type { Network } from '../network.ts';

/**
 * Pairs among the first `principals` nodes that hang together, by whatever nodes between them.
 * @param away 1 for each node that is thought away; it counts in no pair
 */
export function connectedPairs(
  { size, starts, neighbours }: Network,
  principals: number,
  away?: Uint8Array,
): number {
  const seen = away ? away.slice() : new Uint8Array(size);
  let pairs = 0;
  for (let root = 0; root < size; root++) {
    if (seen[root]) continue;
    seen[root] = 1;
    const stack = [root];
    let counted = 0;
    while (stack.length > 0) {
      const node = stack.pop()!;
      if (node < principals) counted++;
      for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
        if (seen[neighbours[entry]]) continue;
        seen[neighbours[entry]] = 1;
        stack.push(neighbours[entry]);
      }
    }
    pairs += (counted * (counted - 1)) / 2;
  }
  return pairs;
}
