// Core numbers: how deep inside a network each node stands.
import type { Network } from '../network.ts';

/**
 * Core number of every node: the largest k such that it belongs to a part in which all have k neighbours. Takes away a
 * node of fewest neighbours again and again; nodes stand in buckets by what is left of their degree.
 *
 * Source: V. Batagelj, M. Zaveršnik, Advances in Data Analysis and Classification 5 (2011) 129–145,
 * doi:10.1007/s11634-010-0079-y.
 */
export function coreNumbersOf({ size, starts, neighbours }: Network): Float64Array {
  const left = Int32Array.from({ length: size }, (_, node) => starts[node + 1] - starts[node]);
  const most = left.reduce((a, b) => Math.max(a, b), 0);
  // Where the bucket of each degree begins in `order`, which lists nodes by what is left of their degree.
  const begins = new Int32Array(most + 2);
  for (const degree of left) begins[degree + 1]++;
  for (let degree = 0; degree <= most; degree++) begins[degree + 1] += begins[degree];
  const cursors = begins.slice();
  const order = new Int32Array(size);
  const places = new Int32Array(size);
  for (let node = 0; node < size; node++) {
    places[node] = cursors[left[node]]++;
    order[places[node]] = node;
  }
  for (let i = 0; i < size; i++) {
    const node = order[i];
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      const other = neighbours[entry];
      if (left[other] <= left[node]) continue;
      // It changes places with the first of its bucket, which then begins one later.
      const first = begins[left[other]];
      const swapped = order[first];
      order[places[other]] = swapped;
      places[swapped] = places[other];
      order[first] = other;
      places[other] = first;
      begins[left[other]] = first + 1;
      left[other]--;
    }
  }
  return Float64Array.from(left);
}
