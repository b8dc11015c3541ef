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
import { digitsOf } from './lanes.ts';
import { deviationOf, scoreOf, tailOf } from './permutation-test.ts';
import { type PermutedLabels, permuteLabels } from './permuted-labels.ts';

/** Tests of all kinds of brokerage. */
export type BrokerageTests = Readonly<Record<Role, Test<Float64Array>>>;

/** Brokerage of one node in every permutation. */
function drawn(
  node: number,
  near: Neighbourhood,
  labels: PermutedLabels,
  groups: number,
  closed: ClosedCounts,
) {
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
