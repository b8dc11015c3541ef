// Brokerage between groups: who stands between two that are not tied, counted by the groups of the three.
import { type Network, tieCount } from '../network.ts';
import type { Labels } from '../subject.ts';
import { visitTriangles } from './triangles.ts';

/** Kinds of brokers, by the groups of the two ends and of the one between them. */
export const ROLES = ['coordinator', 'itinerant', 'gatekeeper', 'liaison'] as const;
export type Role = (typeof ROLES)[number];

/** One value per node and kind; NaN for nodes whose group is not known. */
export type Brokerage = Readonly<Record<Role, Float64Array>>;

/** Pairs of neighbours of a node by kind of broker it would be between them, in any order. */
export type PairCounts = Record<Role, Float64Array>;

/** Empty counts. */
export function noCounts(size: number): PairCounts {
  const zeros = () => new Float64Array(size);
  return { coordinator: zeros(), itinerant: zeros(), gatekeeper: zeros(), liaison: zeros() };
}

/** Nodes in each group. */
export function groupSizes({ of, names }: Labels): Float64Array {
  const sizes = new Float64Array(names.length);
  for (const group of of) if (group >= 0) sizes[group]++;
  return sizes;
}

/** Pairs of so many. (Without the case below two, none would give −0.) */
export function pairsOf(count: number): number {
  return count < 2 ? 0 : (count * (count - 1)) / 2;
}

/** All pairs of neighbours of known group, tied or not. */
function allPairs({ size, starts, neighbours }: Network, { of, names }: Labels): PairCounts {
  const counts = noCounts(size);
  const inGroup = new Float64Array(names.length);
  for (let node = 0; node < size; node++) {
    let known = 0;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      const group = of[neighbours[entry]];
      if (group < 0) continue;
      known++;
      inGroup[group]++;
    }
    let alike = 0;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      const group = of[neighbours[entry]];
      if (group < 0) continue;
      alike += (inGroup[group] - 1) / 2;
    }
    const own = of[node] < 0 ? 0 : inGroup[of[node]];
    counts.coordinator[node] = pairsOf(own);
    counts.itinerant[node] = Math.round(alike) - counts.coordinator[node];
    counts.gatekeeper[node] = own * (known - own);
    counts.liaison[node] = pairsOf(known) - Math.round(alike) - counts.gatekeeper[node];
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      if (of[neighbours[entry]] >= 0) inGroup[of[neighbours[entry]]] = 0;
    }
  }
  return counts;
}

/** Pairs of neighbours that are tied themselves: triangles, seen from each of their nodes. */
function closedPairs(network: Network, { of }: Labels): PairCounts {
  const counts = noCounts(network.size);
  const { coordinator, itinerant, gatekeeper, liaison } = counts;
  const see = (between: number, a: number, b: number) => {
    if (of[a] === of[b]) (of[a] === of[between] ? coordinator : itinerant)[between]++;
    else (of[a] === of[between] || of[b] === of[between] ? gatekeeper : liaison)[between]++;
  };
  visitTriangles(network, (a, b, c) => {
    if (of[b] >= 0 && of[c] >= 0) see(a, b, c);
    if (of[a] >= 0 && of[c] >= 0) see(b, a, c);
    if (of[a] >= 0 && of[b] >= 0) see(c, a, b);
  });
  return counts;
}

/**
 * Brokerage after Gould and Fernandez on ties without direction: paths i – v – j, i and j not tied, counted in both
 * orders; gatekeeper and representative are then the same number and stand once. Ends of unknown group do not count.
 *
 * Source: R. V. Gould, R. M. Fernandez, Sociological Methodology 19 (1989) 89–126, doi:10.2307/270949.
 */
export function brokerageOf(network: Network, labels: Labels): Brokerage {
  const all = allPairs(network, labels);
  const closed = closedPairs(network, labels);
  const open = (role: Role, orders: number) =>
    all[role].map((count, node) =>
      labels.of[node] < 0 ? Number.NaN : orders * (count - closed[role][node]),
    );
  return {
    coordinator: open('coordinator', 2),
    itinerant: open('itinerant', 2),
    gatekeeper: open('gatekeeper', 1),
    liaison: open('liaison', 2),
  };
}

/** Chances of each kind for a path of three nodes whose groups were dealt out anew; NaN below three nodes. */
export function chancesOf(labels: Labels): Record<Role, number> {
  const sizes = groupSizes(labels);
  const known = sizes.reduce((a, b) => a + b, 0);
  const triples = known * (known - 1) * (known - 2);
  const sum = (count: (size: number) => number) => sizes.reduce((total, size) => total + count(size), 0);
  const coordinator = triples === 0 ? Number.NaN : sum((n) => n * (n - 1) * (n - 2)) / triples;
  const itinerant = triples === 0 ? Number.NaN : sum((n) => n * (n - 1) * (known - n)) / triples;
  return { coordinator, itinerant, gatekeeper: itinerant, liaison: 1 - coordinator - 3 * itinerant };
}

/**
 * What a random network of the same density gives on average: d²(1 − d) for each pair of other nodes of the right
 * groups; d is the share of ordered pairs that are tied.
 */
export function brokerageAtRandom(network: Network, labels: Labels): Brokerage {
  const sizes = groupSizes(labels);
  const known = sizes.reduce((a, b) => a + b, 0);
  const density = (2 * tieCount(network)) / (network.size * (network.size - 1));
  const chance = density ** 2 * (1 - density);
  const alike = sizes.reduce((total, size) => total + size * (size - 1), 0);
  const squares = sizes.reduce((total, size) => total + size * size, 0);
  const values = noCounts(network.size);
  labels.of.forEach((group, node) => {
    const own = group < 0 ? Number.NaN : sizes[group];
    const others = known - own;
    values.coordinator[node] = chance * (own - 1) * (own - 2);
    values.itinerant[node] = chance * (alike - own * (own - 1));
    values.gatekeeper[node] = chance * others * (own - 1);
    values.liaison[node] = chance * (others ** 2 - (squares - own * own));
  });
  return values;
}
