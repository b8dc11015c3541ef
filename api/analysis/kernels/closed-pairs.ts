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
  /** Places of each pair in `nodes`. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Pairs that each of them is in. */
  readonly closedOf: Int32Array;
}

/** A function that looks at one node after the other. */
export function neighbourhoods({ size, starts, neighbours }: Network, { of }: Labels) {
  const places = new Int32Array(size).fill(-1);
  const nodes = new Int32Array(size);
  const closedOf = new Int32Array(size);
  let first = new Int32Array(1024);
  let second = new Int32Array(1024);
  const grow = (list: Int32Array<ArrayBuffer>) => {
    const longer = new Int32Array(2 * list.length);
    longer.set(list);
    return longer;
  };
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
        if (closed === first.length) {
          first = grow(first);
          second = grow(second);
        }
        first[closed] = place;
        second[closed++] = other;
        closedOf[place]++;
        closedOf[other]++;
      }
    }
    for (let place = 0; place < known; place++) places[nodes[place]] = -1;
    return { known, nodes, closed, first, second, closedOf };
  };
}
