// Triangles: three nodes of which each is tied to the others.
import type { Network } from '../network.ts';
import { once } from '../once.ts';
import { sortedBy } from './csr.ts';
import { mirrorsOf } from './mirrors.ts';

/** Counts of triangles. */
export interface Triangles {
  /** Triangles that each node is part of. */
  readonly ofNodes: Float64Array;
  /** Triangles that the tie of each entry is part of: how many neighbours its ends have in common. */
  readonly ofEntries: Int32Array;
  readonly total: number;
}

/** Ties of a network, each once and leading from the end of fewer ties to the one of more. */
interface Upward {
  readonly starts: Int32Array;
  readonly heads: Int32Array;
  /** The tie's entry in the row of its tail. */
  readonly entries: Int32Array;
}

/** Leading upwards, no row is longer than √(2·ties): that bounds the work by ties^1.5. */
const upwardOf = once(({ size, starts, neighbours }: Network): Upward => {
  const degrees = Int32Array.from({ length: size }, (_, node) => starts[node + 1] - starts[node]);
  const nodes = Uint32Array.from({ length: size }, (_, node) => node);
  const ranks = new Int32Array(size);
  sortedBy(degrees, size + 1, nodes).forEach((node, rank) => {
    ranks[node] = rank;
  });
  const count = neighbours.length / 2;
  const [heads, entries] = [new Int32Array(count), new Int32Array(count)];
  const upStarts = new Int32Array(size + 1);
  let next = 0;
  for (let tail = 0; tail < size; tail++) {
    for (let entry = starts[tail]; entry < starts[tail + 1]; entry++) {
      if (ranks[neighbours[entry]] < ranks[tail]) continue;
      heads[next] = neighbours[entry];
      entries[next++] = entry;
    }
    upStarts[tail + 1] = next;
  }
  return { starts: upStarts, heads, entries };
});

/** Shows every triangle once. */
export function visitTriangles(network: Network, visit: (a: number, b: number, c: number) => void): void {
  const { starts, heads } = upwardOf(network);
  const markedBy = new Int32Array(network.size).fill(-1);
  for (let low = 0; low < network.size; low++) {
    for (let a = starts[low]; a < starts[low + 1]; a++) markedBy[heads[a]] = low;
    for (let a = starts[low]; a < starts[low + 1]; a++) {
      for (let b = starts[heads[a]]; b < starts[heads[a] + 1]; b++) {
        if (markedBy[heads[b]] === low) visit(low, heads[a], heads[b]);
      }
    }
  }
}

/** Counts triangles once each. */
export const trianglesOf = once((network: Network): Triangles => {
  const { size, starts, neighbours } = network;
  const { starts: upStarts, heads, entries } = upwardOf(network);
  const ofEntries = new Int32Array(neighbours.length);
  // Place of the tie from the node at hand to each node, plus 1; 0 where there is none.
  const placeOf = new Int32Array(size);
  let total = 0;
  for (let low = 0; low < size; low++) {
    const [begin, end] = [upStarts[low], upStarts[low + 1]];
    for (let a = begin; a < end; a++) placeOf[heads[a]] = a + 1;
    for (let a = begin; a < end; a++) {
      let found = 0;
      for (let b = upStarts[heads[a]]; b < upStarts[heads[a] + 1]; b++) {
        const place = placeOf[heads[b]];
        if (place === 0) continue;
        ofEntries[entries[b]]++;
        ofEntries[entries[place - 1]]++;
        found++;
      }
      ofEntries[entries[a]] += found;
      total += found;
    }
    for (let a = begin; a < end; a++) placeOf[heads[a]] = 0;
  }
  const mirrors = mirrorsOf(network);
  for (const entry of entries) ofEntries[mirrors[entry]] = ofEntries[entry];
  const ofNodes = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) ofNodes[node] += ofEntries[entry];
    ofNodes[node] /= 2;
  }
  return { ofNodes, ofEntries, total };
});
