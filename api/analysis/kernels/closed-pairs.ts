// Neighbours of a node, and which two of them are tied.
import type { Network } from '../network.ts';
import type { Labels } from '../subject.ts';

/** Neighbours of known group; valid until the next node is looked at. */
export interface Neighbourhood {
  /** How many. */
  readonly known: number;
  readonly nodes: Int32Array;
  /** Pairs of them that are tied. */
  readonly closed: number;
  /** Pairs of the neighbour at place i with later ones stand from `pairStarts[i]` to `pairStarts[i + 1] − 1`. */
  readonly pairStarts: Int32Array;
  /** Place of the later one of each pair. */
  readonly later: Int32Array;
  /** Pairs that each of them is in. */
  readonly closedOf: Int32Array;
}

/** A function that looks at one node after the other. */
export function neighbourhoods({ size, starts, neighbours }: Network, { of }: Labels) {
  const places = new Int32Array(size).fill(-1);
  const nodes = new Int32Array(size);
  const closedOf = new Int32Array(size);
  const pairStarts = new Int32Array(size + 1);
  let later = new Int32Array(1024);
  return (node: number): Neighbourhood => {
    let known = 0;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      if (of[neighbours[entry]] < 0) continue;
      places[neighbours[entry]] = known;
      closedOf[known] = 0;
      nodes[known++] = neighbours[entry];
    }
    let closed = 0;
    for (let place = 0; place < known; place++) {
      for (let entry = starts[nodes[place]]; entry < starts[nodes[place] + 1]; entry++) {
        const other = places[neighbours[entry]];
        if (other <= place) continue;
        if (closed === later.length) {
          const longer = new Int32Array(2 * later.length);
          longer.set(later);
          later = longer;
        }
        later[closed++] = other;
        closedOf[place]++;
        closedOf[other]++;
      }
      pairStarts[place + 1] = closed;
    }
    for (let place = 0; place < known; place++) places[nodes[place]] = -1;
    return { known, nodes, closed, pairStarts, later, closedOf };
  };
}
