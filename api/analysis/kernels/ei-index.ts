// Ties to other groups against ties to the own, and what chance gives.
import type { Test } from '../metrics/metric.ts';
import type { Network } from '../network.ts';
import { once } from '../once.ts';
import { type Labels, networkOf, type Subject } from '../subject.ts';
import { groupSizes } from './brokerage.ts';
import { scoreOf, tailOf } from './permutation-test.ts';
import { permuteLabels } from './permuted-labels.ts';

/** Ties of each node to nodes of known group, and how many of them stay in its own. Only ties with both ends known. */
export interface OwnTies {
  readonly known: Float64Array;
  readonly own: Float64Array;
}

/** Counts the ties of each node. */
export function ownTiesOf({ size, starts, neighbours }: Network, { of }: Labels): OwnTies {
  const known = new Float64Array(size);
  const own = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    if (of[node] < 0) continue;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      if (of[neighbours[entry]] < 0) continue;
      known[node]++;
      if (of[neighbours[entry]] === of[node]) own[node]++;
    }
  }
  return { known, own };
}

/** (E − I) / (E + I); NaN without ties. */
export function eiOf(known: number, own: number): number {
  return known === 0 ? Number.NaN : (known - 2 * own) / known;
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

/**
 * Mean and standard deviation of the index of some ties when groups are dealt out anew.
 * @param touching pairs of these ties that share a node
 */
function momentsOf(ties: number, touching: number, sizes: Float64Array) {
  if (ties === 0) return { mean: Number.NaN, sd: Number.NaN };
  const known = total(sizes);
  const falling = (n: number, k: number) =>
    Array.from({ length: k }, (_, i) => n - i).reduce((a, b) => a * b);
  const chance = (k: number) => total(sizes.map((n) => falling(n, k))) / falling(known, k);
  const apart = (ties * (ties - 1)) / 2 - touching;
  const pairs = total(sizes.map((n) => falling(n, 2)));
  const twoPairs =
    pairs ** 2 - total(sizes.map((n) => falling(n, 2) ** 2)) + total(sizes.map((n) => falling(n, 4)));
  const mean = ties * chance(2);
  const squares =
    mean +
    2 *
      ((touching === 0 ? 0 : touching * chance(3)) +
        (apart === 0 ? 0 : (apart * twoPairs) / falling(known, 4)));
  return { mean: 1 - (2 * mean) / ties, sd: (2 * Math.sqrt(Math.max(0, squares - mean ** 2))) / ties };
}

/** Tests of the index of each node and of the whole network. */
export interface EiTests {
  readonly principal: Test<Float64Array>;
  readonly network: Test<number>;
}

/** Deals out the groups again. What is expected and its deviation are exact; p comes from the permutations. */
export function testEi(network: Network, labels: Labels, seed: number, permutations: number): EiTests {
  const { size, starts, neighbours } = network;
  const { known, own } = ownTiesOf(network, labels);
  const sizes = groupSizes(labels);
  const { of } = permuteLabels(labels, seed, permutations);
  const empty = () => new Float64Array(size).fill(Number.NaN);
  const principal = { expected: empty(), sd: empty(), z: empty(), p: empty() };
  const ownOfAll = new Float64Array(permutations);
  const drawn = new Float64Array(permutations);
  let touching = 0;
  for (let node = 0; node < size; node++) {
    if (known[node] === 0) continue;
    drawn.fill(0);
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      if (labels.of[neighbours[entry]] < 0) continue;
      const theirs = neighbours[entry] * permutations;
      const mine = node * permutations;
      for (let i = 0; i < permutations; i++) if (of[mine + i] === of[theirs + i]) drawn[i]++;
    }
    for (let i = 0; i < permutations; i++) {
      ownOfAll[i] += drawn[i];
      drawn[i] = eiOf(known[node], drawn[i]);
    }
    const pairs = (known[node] * (known[node] - 1)) / 2;
    touching += pairs;
    const { mean, sd } = momentsOf(known[node], pairs, sizes);
    const observed = eiOf(known[node], own[node]);
    principal.expected[node] = mean;
    principal.sd[node] = sd;
    principal.z[node] = scoreOf(observed, mean, sd);
    principal.p[node] = tailOf(observed, mean, drawn);
  }
  const ends = total(known);
  const observed = eiOf(ends, total(own));
  const { mean, sd } = momentsOf(ends / 2, touching, sizes);
  const all = ownOfAll.map((value) => eiOf(ends, value));
  return {
    principal,
    network: { expected: mean, sd, z: scoreOf(observed, mean, sd), p: tailOf(observed, mean, all) },
  };
}

/** Tests by the sectors of a subject, for both scopes at once; null where no sector is known. */
export const sectorEiTests = once((subject: Subject, seed, permutations): EiTests | null =>
  subject.sectors ? testEi(networkOf(subject), subject.sectors, seed, permutations) : null,
);
