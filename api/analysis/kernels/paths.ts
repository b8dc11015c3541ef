// What searches for shortest paths find.
import { addTo } from '../search.ts';

/** How far it is from some sources: nodes reached, hops to all of them, Σ 1/hops, and hops to the farthest. */
export interface Distances {
  readonly reached: Float64Array;
  readonly hops: Float64Array;
  readonly harmonic: Float64Array;
  readonly farthest: Float64Array;
}

/** What searches from some sources add up to. */
export interface Found extends Distances {
  /** Betweenness of each node, each ordered pair counted. */
  readonly between: Float64Array;
}

/** Distances from so many sources, none of which reaches anybody yet. */
export function distancesOf(sources: number): Distances {
  const zeros = () => new Float64Array(sources);
  return { reached: zeros(), hops: zeros(), harmonic: zeros(), farthest: zeros() };
}

/** Notes that a source reaches others. */
export function tell(
  { reached, hops, harmonic, farthest }: Distances,
  source: number,
  others: number,
  far: number,
) {
  if (others === 0) return;
  reached[source] += others;
  hops[source] += others * far;
  harmonic[source] += others / far;
  farthest[source] = Math.max(farthest[source], far);
}

/** Puts what was found from the sources of a slice in its place; betweenness is left out. */
export function putDistances(all: Distances, slice: Distances, from: number): void {
  all.reached.set(slice.reached, from);
  all.hops.set(slice.hops, from);
  all.harmonic.set(slice.harmonic, from);
  all.farthest.set(slice.farthest, from);
}

/** Adds what each node counts of the sources of a slice. */
export function addDistances(all: Distances, { reached, hops, harmonic, farthest }: Distances): void {
  addTo(all.reached, reached);
  addTo(all.hops, hops);
  addTo(all.harmonic, harmonic);
  farthest.forEach((most, node) => {
    all.farthest[node] = Math.max(all.farthest[node], most);
  });
}

/** The same of all nodes, one value for each. */
export interface Paths extends Found {
  /** Betweenness, each unordered pair counted once. */
  readonly between: Float64Array;
}

/**
 * Closeness of every node: the inverse of its mean distance to those it reaches, times the share of all others that
 * they are (Wasserman–Faust); NaN for a node without ties.
 */
export function closenessOf({ reached, hops }: Paths): Float64Array {
  return reached.map((others, node) =>
    others === 0 ? Number.NaN : (others / (reached.length - 1)) * (others / hops[node]),
  );
}

/**
 * Nodes of the largest component, or of all of them where several are as large: who reaches most. Empty where nobody
 * reaches anybody.
 */
export function inLargest({ reached }: Paths): Int32Array {
  const most = reached.reduce((greatest, others) => Math.max(greatest, others), 0);
  const nodes = Int32Array.from(reached.keys());
  return most === 0 ? new Int32Array(0) : nodes.filter((node) => reached[node] === most);
}
