// Ties to other groups against ties to the own, and what chance gives.
import type { Test } from '../metrics/metric.ts';
import type { Network } from '../network.ts';
import { addTo, type Collector, searchOf } from '../search.ts';
import { type Labels, networkOf, type Subject } from '../subject.ts';
import { groupSizes } from './brokerage.ts';
import { addBits, type Digits, digitsOf, LANES, noBits, readBits } from './lanes.ts';
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

/** What slices need. */
interface Packed {
  readonly network: Pick<Network, 'size' | 'starts' | 'neighbours'>;
  readonly of: Int32Array;
  readonly sizes: Float64Array;
  readonly ties: OwnTies;
  readonly digits: Digits;
  readonly permutations: number;
}

function pack(subject: Subject, labels: Labels, seed: number, permutations: number): Packed {
  const network = networkOf(subject);
  const { size, starts, neighbours } = network;
  return {
    network: { size, starts, neighbours },
    of: labels.of,
    sizes: groupSizes(labels),
    ties: ownTiesOf(network, labels),
    digits: digitsOf(permuteLabels(labels, seed, permutations), labels.names.length),
    permutations,
  };
}

/** Writes how many neighbours have the node's own group, in every permutation. */
function countOwn(node: number, { network, of, digits }: Packed, counts: Int32Array, into: Float64Array) {
  const { starts, neighbours } = network;
  const { words, bits } = digits;
  for (let word = 0; word < words; word++) {
    const mine = (node * words + word) * digits.digits;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      if (of[neighbours[entry]] < 0) continue;
      const theirs = (neighbours[entry] * words + word) * digits.digits;
      let differs = 0;
      for (let digit = 0; digit < digits.digits; digit++)
        differs |= bits[mine + digit] ^ bits[theirs + digit];
      addBits(counts, ~differs);
    }
    readBits(counts, into, word * LANES);
  }
}

const pairsAt = (known: number) => (known * (known - 1)) / 2;

/** Tests of some nodes, and their ties to their own groups by permutation. */
interface Slice {
  readonly principal: Record<'expected' | 'sd' | 'z' | 'p', Float64Array>;
  readonly own: Float64Array;
}

function unknown(nodes: number, permutations: number): Slice {
  const empty = () => new Float64Array(nodes).fill(Number.NaN);
  return {
    principal: { expected: empty(), sd: empty(), z: empty(), p: empty() },
    own: new Float64Array(permutations),
  };
}

function runSlice(packed: Packed, from: number, to: number, report: (share: number) => void): Slice {
  const { permutations, sizes } = packed;
  const { known, own } = packed.ties;
  const slice = unknown(to - from, permutations);
  const drawn = new Float64Array(permutations);
  const counts = noBits();
  for (let node = from; node < to; node++) {
    report((node - from) / (to - from));
    if (known[node] === 0) continue;
    countOwn(node, packed, counts, drawn);
    for (let i = 0; i < permutations; i++) {
      slice.own[i] += drawn[i];
      drawn[i] = eiOf(known[node], drawn[i]);
    }
    const { mean, sd } = momentsOf(known[node], pairsAt(known[node]), sizes);
    const observed = eiOf(known[node], own[node]);
    const { expected, sd: sds, z, p } = slice.principal;
    expected[node - from] = mean;
    sds[node - from] = sd;
    z[node - from] = scoreOf(observed, mean, sd);
    p[node - from] = tailOf(observed, mean, drawn);
  }
  return slice;
}

/** The test of the whole network. */
function ofAll({ ties: { known, own }, sizes }: Packed, drawn: Float64Array): Test<number> {
  const ends = total(known);
  const observed = eiOf(ends, total(own));
  const touching = total(known.map((ties) => (ties === 0 ? 0 : pairsAt(ties))));
  const { mean, sd } = momentsOf(ends / 2, touching, sizes);
  const all = drawn.map((value) => eiOf(ends, value));
  return { expected: mean, sd, z: scoreOf(observed, mean, sd), p: tailOf(observed, mean, all) };
}

/**
 * Deals out the sectors of a subject again, as often as is to be drawn, for both scopes at once. What is expected and its
 * deviation are exact; p comes from the permutations. Null where no sector is known.
 */
export const eiTests = searchOf({
  id: 'E-I tests',
  pack: (subject: Subject, seed, permutations): Packed | null =>
    subject.sectors && pack(subject, subject.sectors, seed, permutations),
  count: (packed) => packed?.network.size ?? 0,
  run: (packed, from, to, report) => runSlice(packed!, from, to, report),
  collect(packed): Collector<Slice, EiTests | null> {
    const all = unknown(packed?.network.size ?? 0, packed?.permutations ?? 0);
    return {
      add({ principal, own }, from) {
        for (const part of ['expected', 'sd', 'z', 'p'] as const)
          all.principal[part].set(principal[part], from);
        addTo(all.own, own);
      },
      result: () => packed && { principal: all.principal, network: ofAll(packed, all.own) },
    };
  },
});
