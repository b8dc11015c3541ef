// Brokerage held against groups dealt out again by chance.
import type { Test } from '../metrics/metric.ts';
import type { Network } from '../network.ts';
import type { Labels } from '../subject.ts';
import {
  brokerageAtRandom,
  brokerageOf,
  chancesOf,
  noCounts,
  type PairCounts,
  pairsOf,
  ROLES,
  type Role,
} from './brokerage.ts';
import { type Neighbourhood, neighbourhoods } from './closed-pairs.ts';
import { addBits, type Digits, digitsOf, LANES, noBits, readBits } from './lanes.ts';
import { deviationOf, scoreOf, tailOf } from './permutation-test.ts';
import { type PermutedLabels, permuteLabels } from './permuted-labels.ts';

/** Tests of all kinds of brokerage. */
export type BrokerageTests = Readonly<Record<Role, Test<Float64Array>>>;

/**
 * Pairs of tied neighbours that have the same group as each other (`alike`), and of these those with the node's own
 * (`own`), in every permutation.
 */
function countClosed(node: number, near: Neighbourhood, { digits, words, bits }: Digits, counts: Counts) {
  const { known, nodes, closed, first, second } = near;
  const ownBits = noBits();
  const alikeBits = noBits();
  const labels = new Int32Array(known * digits);
  const isOwn = new Int32Array(known);
  for (let word = 0; word < words; word++) {
    const mine = (node * words + word) * digits;
    for (let place = 0; place < known; place++) {
      const theirs = (nodes[place] * words + word) * digits;
      let differs = 0;
      for (let digit = 0; digit < digits; digit++) {
        labels[place * digits + digit] = bits[theirs + digit];
        differs |= bits[theirs + digit] ^ bits[mine + digit];
      }
      isOwn[place] = ~differs;
    }
    for (let pair = 0; pair < closed; pair++) {
      const a = first[pair] * digits;
      const b = second[pair] * digits;
      let differs = 0;
      for (let digit = 0; digit < digits; digit++) differs |= labels[a + digit] ^ labels[b + digit];
      addBits(alikeBits, ~differs);
      addBits(ownBits, isOwn[first[pair]] & isOwn[second[pair]]);
    }
    readBits(ownBits, counts.own, word * LANES);
    readBits(alikeBits, counts.alike, word * LANES);
  }
}

/** Counts by permutation. */
interface Counts {
  readonly own: Float64Array;
  readonly alike: Float64Array;
}

/** Brokerage of one node in every permutation. */
function drawn(node: number, near: Neighbourhood, labels: PermutedLabels, groups: number, closed: Counts) {
  const { permutations, of } = labels;
  const { known, nodes, closedOf } = near;
  const inGroup = new Float64Array(permutations * groups);
  // Pairs of tied neighbours by how many of the two have the node's own group, added up: 2 · both + one.
  const closedOwn = new Float64Array(permutations);
  for (let place = 0; place < known; place++) {
    const theirs = nodes[place] * permutations;
    for (let i = 0; i < permutations; i++) {
      inGroup[i * groups + of[theirs + i]]++;
      if (of[theirs + i] === of[node * permutations + i]) closedOwn[i] += closedOf[place];
    }
  }
  const values: PairCounts = noCounts(permutations);
  for (let i = 0; i < permutations; i++) {
    const own = inGroup[i * groups + of[node * permutations + i]];
    let alike = -closed.alike[i];
    for (let g = i * groups; g < (i + 1) * groups; g++) alike += pairsOf(inGroup[g]);
    const both = pairsOf(own) - closed.own[i];
    const one = own * (known - own) - (closedOwn[i] - 2 * closed.own[i]);
    values.coordinator[i] = 2 * both;
    values.itinerant[i] = 2 * (alike - both);
    values.gatekeeper[i] = one;
    values.liaison[i] = 2 * (pairsOf(known) - near.closed - alike - one);
  }
  return values;
}

/**
 * Deals out the groups again among the nodes that have one. What is expected is exact; deviation and p come from the
 * permutations.
 */
export function testBrokerage(
  network: Network,
  labels: Labels,
  seed: number,
  permutations: number,
): BrokerageTests {
  const observed = brokerageOf(network, labels);
  const groups = labels.names.length;
  const permuted = permuteLabels(labels, seed, permutations);
  const digits = digitsOf(permuted, groups);
  const chances = chancesOf(labels);
  const randomGraph = brokerageAtRandom(network, labels);
  const lookAt = neighbourhoods(network, labels);
  const empty = () => new Float64Array(network.size).fill(Number.NaN);
  const test = (role: Role) => ({
    expected: empty(),
    sd: empty(),
    z: empty(),
    p: empty(),
    randomGraph: randomGraph[role],
  });
  const tests = {
    coordinator: test('coordinator'),
    itinerant: test('itinerant'),
    gatekeeper: test('gatekeeper'),
    liaison: test('liaison'),
  };
  const closed = { own: new Float64Array(permutations), alike: new Float64Array(permutations) };
  for (let node = 0; node < network.size; node++) {
    if (labels.of[node] < 0) continue;
    const near = lookAt(node);
    countClosed(node, near, digits, closed);
    const values = drawn(node, near, permuted, groups, closed);
    // Ordered pairs of neighbours that are not tied.
    const open = 2 * (pairsOf(near.known) - near.closed);
    for (const role of ROLES) {
      const { expected, sd, z, p } = tests[role];
      expected[node] = open === 0 ? 0 : open * chances[role];
      sd[node] = deviationOf(values[role]);
      z[node] = scoreOf(observed[role][node], expected[node], sd[node]);
      p[node] = tailOf(observed[role][node], expected[node], values[role]);
    }
  }
  return tests;
}
