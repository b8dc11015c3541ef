// Brokerage held against groups dealt out again by chance.
import type { Test } from '../metrics/metric.ts';
import type { Affiliation, Network } from '../network.ts';
import { type Collector, searchOf } from '../search.ts';
import { type Labels, networkOf, type Subject } from '../subject.ts';
import {
  type Brokerage,
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
import { type ClosedCounts, countPairs } from './count-closed.ts';
import { addClique, countGroups, type GroupCounts, type Room, roomFor } from './count-groups.ts';
import { type Digits, digitsOf } from './lanes.ts';
import { deviationOf, scoreOf, tailOf } from './permutation-test.ts';
import { type PermutedLabels, permuteLabels } from './permuted-labels.ts';

/** Tests of all kinds of brokerage. */
export type BrokerageTests = Readonly<Record<Role, Test<Float64Array>>>;

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

/** What slices need. */
interface Packed {
  readonly network: Pick<Network, 'size' | 'starts' | 'neighbours'>;
  /** Whose projects made the ties, if any did. */
  readonly affiliation: Affiliation | null;
  readonly labels: Pick<Labels, 'of'>;
  readonly groups: number;
  readonly permuted: PermutedLabels;
  readonly digits: Digits;
  readonly observed: Brokerage;
  readonly chances: Readonly<Record<Role, number>>;
  readonly randomGraph: Brokerage;
}

function pack(subject: Subject, labels: Labels, seed: number, permutations: number): Packed {
  const network = networkOf(subject);
  const { size, starts, neighbours } = network;
  const groups = labels.names.length;
  const permuted = permuteLabels(labels, seed, permutations);
  return {
    network: { size, starts, neighbours },
    affiliation: subject.network ? null : subject.affiliation,
    labels: { of: labels.of },
    groups,
    permuted,
    digits: digitsOf(permuted, groups),
    observed: brokerageOf(network, labels),
    chances: chancesOf(labels),
    randomGraph: brokerageAtRandom(network, labels),
  };
}

/** Tied pairs of neighbours by permutation. */
function closedCounter({ permuted, digits }: Packed, room: Room) {
  const zeros = () => ({
    own: new Float64Array(permuted.permutations),
    alike: new Float64Array(permuted.permutations),
  });
  const [counts, repeated] = [zeros(), zeros()];
  return (node: number, near: Neighbourhood): ClosedCounts => {
    countPairs(node, near, near.single, digits, counts);
    for (const clique of near.cliques) addClique(node, near, clique, permuted, room, counts);
    if (near.repeated.starts[near.known] === 0) return counts;
    countPairs(node, near, near.repeated, digits, repeated);
    for (let i = 0; i < counts.own.length; i++) {
      counts.own[i] -= repeated.own[i];
      counts.alike[i] -= repeated.alike[i];
    }
    return counts;
  };
}

/** A test of every kind, of so many nodes; nothing is known of any. */
function unknown(nodes: number) {
  const empty = () => new Float64Array(nodes).fill(Number.NaN);
  const test = () => ({ expected: empty(), sd: empty(), z: empty(), p: empty() });
  return { coordinator: test(), itinerant: test(), gatekeeper: test(), liaison: test() };
}

function runSlice(packed: Packed, from: number, to: number, report: (share: number) => void) {
  const { network, affiliation, labels, groups, permuted, observed, chances } = packed;
  const lookAt = neighbourhoods(network, labels, affiliation);
  const room = roomFor(groups);
  const countClosed = closedCounter(packed, room);
  const tests = unknown(to - from);
  const none = new Float64Array(permuted.permutations);
  for (let node = from; node < to; node++) {
    report((node - from) / (to - from));
    if (labels.of[node] < 0) continue;
    const near = lookAt(node);
    // Ordered pairs of neighbours that are not tied. Without any, no permutation gives a broker either.
    const open = 2 * (pairsOf(near.known) - near.closed);
    const values =
      open === 0 ? null : drawn(near, countGroups(node, near, permuted, room), countClosed(node, near));
    for (const role of ROLES) {
      const { expected, sd, z, p } = tests[role];
      const at = node - from;
      expected[at] = open === 0 ? 0 : open * chances[role];
      sd[at] = deviationOf(values ? values[role] : none);
      z[at] = scoreOf(observed[role][node], expected[at], sd[at]);
      p[at] = values ? tailOf(observed[role][node], expected[at], values[role]) : 1;
    }
  }
  return tests;
}

/**
 * Deals out the groups again among the nodes that have one. What is expected is exact; deviation and p come from the
 * permutations, of which there are as many as are to be drawn. Null where no group is known.
 */
function testsBy(by: 'sectors' | 'districts') {
  return searchOf({
    id: `${by} brokerage tests`,
    pack: (subject: Subject, seed, permutations): Packed | null =>
      subject[by] && pack(subject, subject[by], seed, permutations),
    count: (packed) => packed?.network.size ?? 0,
    run: (packed, from, to, report) => runSlice(packed!, from, to, report),
    collect(packed): Collector<ReturnType<typeof unknown>, BrokerageTests | null> {
      const all = unknown(packed?.network.size ?? 0);
      return {
        add(slice, from) {
          for (const role of ROLES)
            for (const part of ['expected', 'sd', 'z', 'p'] as const)
              all[role][part].set(slice[role][part], from);
        },
        result: () =>
          packed && {
            coordinator: { ...all.coordinator, randomGraph: packed.randomGraph.coordinator },
            itinerant: { ...all.itinerant, randomGraph: packed.randomGraph.itinerant },
            gatekeeper: { ...all.gatekeeper, randomGraph: packed.randomGraph.gatekeeper },
            liaison: { ...all.liaison, randomGraph: packed.randomGraph.liaison },
          },
      };
    },
  });
}

/** The tests by sector and by district. */
export const brokerageTests = { sectors: testsBy('sectors'), districts: testsBy('districts') };
