// Where the other entry of each tie stands.
import type { Network } from '../network.ts';
import { once } from '../once.ts';

/** For each entry of a network, the entry of the same tie in the row of its other end. */
export const mirrorsOf = once(({ size, starts, neighbours }: Network): Int32Array => {
  const cursors = starts.slice(0, size);
  const mirrors = new Int32Array(neighbours.length);
  // Rows ascend, so the entries that lead to a node are met in the order of its own row.
  for (let entry = 0; entry < neighbours.length; entry++) mirrors[entry] = cursors[neighbours[entry]]++;
  return mirrors;
});
