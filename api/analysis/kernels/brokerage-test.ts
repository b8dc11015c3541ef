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
import { type ClosedCounts, countClosed } from './count-closed.ts';
import { digitsOf, LANES } from './lanes.ts';
import { deviationOf, scoreOf, tailOf } from './permutation-test.ts';
import { type PermutedLabels, permuteLabels } from './permuted-labels.ts';

/** Tests of all kinds of brokerage. */
export type BrokerageTests = Readonly<Record<Role, Test<Float64Array>>>;

/** Neighbours by group in every permutation. */
interface GroupCounts {
  /** Those of the node's own group. */
  readonly own: Float64Array;
  /** Pairs of the same group. */
  readonly alike: Float64Array;
  /** Those of the node's own group, each as often as it is in a pair that is tied: 2 · both + one of the two. */
  readonly closedOwn: Float64Array;
}

/** A few permutations at a time, so that counts by group stay in the cache. */
function countGroups(
  node: number,
  near: Neighbourhood,
  { permutations, of }: PermutedLabels,
  room: Int32Array,
) {
  const { known, nodes, closedOf } = near;
  const groups = room.length / LANES;
  const zeros = () => new Float64Array(permutations);
  const counts: GroupCounts = { own: zeros(), alike: zeros(), closedOwn: zeros() };
  const mine = node * permutations;
  for (let begin = 0; begin < permutations; begin += LANES) {
    const end = Math.min(begin + LANES, permutations);
    for (let place = 0; place < known; place++) {
      const theirs = nodes[place] * permutations;
      for (let i = begin; i < end; i++) {
        const group = of[theirs + i];
        counts.alike[i] += room[(i - begin) * groups + group]++;
        if (group !== of[mine + i]) continue;
        counts.own[i]++;
        counts.closedOwn[i] += closedOf[place];
      }
    }
    for (let place = 0; place < known; place++) {
      const theirs = nodes[place] * permutations;
      for (let i = begin; i < end; i++) room[(i - begin) * groups + of[theirs + i]] = 0;
    }
  }
  return counts;
}

/** Brokerage of one node in every permutation. */
function drawn({ known, closed }: Neighbourhood, all: GroupCounts, tied: ClosedCounts): PairCounts {
  const permutations = all.own.length;
  const values = noCounts(permutations);
  for (let i = 0; i < permutations; i++) {
    const alike = all.alike[i] - tied.alike[i];
    const both = pairsOf(all.own[i]) - tied.own[i];
    const one = all.own[i] * (known - all.own[i]) - (all.closedOwn[i] - 2 * tied.own[i]);
    values.coordinator[i] = 2 * both;
    values.itinerant[i] = 2 * (alike - both);
    values.gatekeeper[i] = one;
    values.liaison[i] = 2 * (pairsOf(known) - closed - alike - one);
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
  const room = new Int32Array(LANES * groups);
  for (let node = 0; node < network.size; node++) {
    if (labels.of[node] < 0) continue;
    const near = lookAt(node);
    countClosed(node, near, digits, closed);
    const values = drawn(near, countGroups(node, near, permuted, room), closed);
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
