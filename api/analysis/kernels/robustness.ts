// How large the largest part stays while principals go one by one, the most central first.
import type { Network } from '../network.ts';
import { once } from '../once.ts';
import { random } from '../seeded.ts';
import { searchCrowd } from './abreast/crowd-paths.ts';
import { heapOf } from './heap.ts';

/**
 * Mean share of the largest component over all numbers of principals gone, 1 to N. Components are put together again
 * from the end, which takes one pass over the ties.
 *
 * Source: C. M. Schneider et al., PNAS 108 (2011) 3838–3841, doi:10.1073/pnas.1009440108.
 */
export function robustnessOf({ size, starts, neighbours }: Network, order: Int32Array): number {
  const parents = Int32Array.from({ length: size }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  };
  const sizes = new Int32Array(size);
  let largest = 0;
  let sum = 0;
  for (let place = size - 1; place >= 0; place--) {
    // Before this one comes back `place + 1` are gone.
    sum += largest / size;
    const node = order[place];
    sizes[node] = 1;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      const [one, other] = [rootOf(node), rootOf(neighbours[entry])];
      if (sizes[neighbours[entry]] === 0 || one === other) continue;
      parents[other] = one;
      sizes[one] += sizes[other];
    }
    largest = Math.max(largest, sizes[rootOf(node)]);
  }
  return sum / size;
}

/** Nodes by the number of partners that are left, the most first, equal numbers by the lowest node. */
export function orderByDegree({ size, starts, neighbours }: Network): Int32Array {
  const degrees = Int32Array.from({ length: size }, (_, node) => starts[node + 1] - starts[node]);
  const keyOf = (node: number) => -degrees[node] * size + node;
  const keys = Float64Array.from({ length: size }, (_, node) => keyOf(node));
  const heap = heapOf(keys);
  for (let node = 0; node < size; node++) heap.put(node);
  const isGone = new Uint8Array(size);
  return Int32Array.from({ length: size }, () => {
    const node = heap.take();
    isGone[node] = 1;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      const other = neighbours[entry];
      if (isGone[other] === 1) continue;
      degrees[other]--;
      keys[other] = keyOf(other);
      heap.put(other);
    }
    return node;
  });
}

// Above so many principals betweenness is estimated and several go at a time.
const EXACT_UP_TO = 1000;
// From so many principals of a component paths are searched then.
const SOURCES = 200;

/** Values that differ by less than this share are equal: sums of the same terms in another order. */
const NEAR = 1e-9;

/**
 * Nodes by betweenness among those that are left, the most first, equal values by the lowest node. Of networks of more
 * than `EXACT_UP_TO` nodes an estimate: from `SOURCES` nodes drawn of each component, and the next thousandth of all
 * nodes goes before it is computed anew.
 */
export const orderByBetweenness = once((network: Network, seed: number): Int32Array => {
  const { size } = network;
  const isSampled = size > EXACT_UP_TO;
  const draw = random(seed);
  const atOnce = isSampled ? Math.ceil(size / EXACT_UP_TO) : 1;
  const values = new Float64Array(size);
  const isGone = new Uint8Array(size);
  const order = new Int32Array(size);
  let changed = Int32Array.from({ length: size }, (_, node) => node);
  for (let gone = 0; gone < size; ) {
    for (const part of partsOf(network, changed, isGone)) {
      const rows = rowsOf(network, part, isGone);
      const count = part.length;
      const isComplete = rows.columns.length === count * (count - 1);
      const found = isComplete ? new Float64Array(count) : betweennessOf(rows, count, isSampled, draw);
      part.forEach((node, place) => {
        values[node] = found[place];
      });
    }
    const next = highest(values, isGone, Math.min(atOnce, size - gone));
    for (const node of next) {
      isGone[node] = 1;
      order[gone++] = node;
    }
    changed = neighboursOf(network, next, isGone);
  }
  return order;
});

/** Components that hold any of these nodes, of what is left. */
function partsOf({ size, starts, neighbours }: Network, from: Int32Array, isGone: Uint8Array): Int32Array[] {
  const isSeen = new Uint8Array(size);
  const parts: Int32Array[] = [];
  for (const root of from) {
    if (isSeen[root] === 1) continue;
    const part = [root];
    isSeen[root] = 1;
    for (const node of part)
      for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
        const other = neighbours[entry];
        if (isSeen[other] === 1 || isGone[other] === 1) continue;
        isSeen[other] = 1;
        part.push(other);
      }
    parts.push(Int32Array.from(part).sort());
  }
  return parts;
}

/** Rows of one component by themselves. */
function rowsOf({ size, starts, neighbours }: Network, part: Int32Array, isGone: Uint8Array) {
  const places = new Int32Array(size);
  part.forEach((node, place) => {
    places[node] = place;
  });
  const columns: number[] = [];
  const rows = new Int32Array(part.length + 1);
  part.forEach((node, place) => {
    for (let entry = starts[node]; entry < starts[node + 1]; entry++)
      if (isGone[neighbours[entry]] === 0) columns.push(places[neighbours[entry]]);
    rows[place + 1] = columns.length;
  });
  return { starts: rows, columns: Int32Array.from(columns) };
}

function betweennessOf(
  rows: ReturnType<typeof rowsOf>,
  count: number,
  isSampled: boolean,
  draw: () => number,
): Float64Array {
  const crowd = { rows, sizes: new Float64Array(count).fill(1) };
  if (!isSampled || count <= SOURCES) return searchCrowd(crowd, Int32Array.from(crowd.sizes.keys())).between;
  // One of each stretch of the nodes, so that none is drawn twice.
  const sources = Int32Array.from({ length: SOURCES }, (_, i) =>
    Math.min(count - 1, Math.floor(((i + draw()) * count) / SOURCES)),
  );
  return searchCrowd(crowd, sources).between.map((value) => (value * count) / SOURCES);
}

/** The nodes of the highest values that are left. */
function highest(values: Float64Array, isGone: Uint8Array, count: number): number[] {
  if (count > 1) {
    const left = Array.from(values.keys()).filter((node) => isGone[node] === 0);
    return left.sort((a, b) => values[b] - values[a] || a - b).slice(0, count);
  }
  let most = -1;
  for (let node = 0; node < values.length; node++) {
    if (isGone[node] === 0 && (most < 0 || values[node] > values[most] * (1 + NEAR))) most = node;
  }
  return [most];
}

function neighboursOf({ starts, neighbours }: Network, nodes: readonly number[], isGone: Uint8Array) {
  const found = new Set<number>();
  for (const node of nodes)
    for (let entry = starts[node]; entry < starts[node + 1]; entry++)
      if (isGone[neighbours[entry]] === 0) found.add(neighbours[entry]);
  return Int32Array.from(found).sort();
}
