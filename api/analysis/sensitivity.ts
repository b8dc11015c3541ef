// How far ranks move when the register misses ties: the same figures without a random tenth of what is known.
import { affiliationOfMembers, networkOfPairs } from './kernels/csr.ts';
import { chosen } from './metrics/evaluate.ts';
import { principalMetrics } from './metrics/list.ts';
import type { PrincipalMetric } from './metrics/metric.ts';
import { type Affiliation, type Network, tiesOf } from './network.ts';
import { random } from './seeded.ts';
import { type Subject, subjectOfAffiliation, subjectOfNetwork } from './subject.ts';

/** Share of participations that each replicate leaves out. */
const LEFT_OUT = 0.1;

/** Ranks of all nodes by one metric, 1 = the largest value; NaN where it is undefined. */
export interface RankBand {
  readonly value: Float64Array;
  /** 5th percentile of the ranks in the replicates. */
  readonly low: Float64Array;
  /** 95th percentile. */
  readonly high: Float64Array;
}

/** What ranks are computed from: participations, or ties where nothing else is known. */
export type Known = { readonly affiliation: Affiliation } | { readonly network: Network };

/** How ranks are computed. */
export interface RankOptions {
  /** Ids of principal metrics; all but the HEAVY ones if left out. */
  readonly metrics?: readonly string[];
  /** How often. */
  readonly replicates: number;
  readonly seed: number;
}

/**
 * Sensitivity band of ranks. Each replicate leaves out a tenth of the participations (of the ties, where there are
 * only ties), drawn without repetition, and ranks anew. A node whose value is undefined in a replicate ranks behind all
 * others there. The band says how much a rank owes to single entries of the register; it is no confidence interval.
 * Equal values share the best of their ranks; values that differ by less than one part in 10¹² are equal.
 */
export function rankBands(
  known: Known,
  { metrics, replicates, seed }: RankOptions,
  report: (share: number) => void = () => {},
): Record<string, RankBand> {
  const list = chosen(principalMetrics, metrics);
  const subject = subjectOf(known);
  const observed = list.map((metric) => ranksOf(metric, subject, seed, Number.NaN));
  const drawn = list.map((): Float64Array[] => []);
  const draw = random(seed);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const thinned = thin(known, draw);
    list.forEach((metric, i) => {
      drawn[i].push(ranksOf(metric, thinned, seed, null));
    });
    report((replicate + 1) / replicates);
  }
  return Object.fromEntries(
    list.map((metric, i) => [
      metric.id,
      {
        value: observed[i],
        low: percentileOf(drawn[i], observed[i], 0.05),
        high: percentileOf(drawn[i], observed[i], 0.95),
      },
    ]),
  );
}

/** Ranks of all nodes; an undefined value ranks as given, or (null) behind all defined ones. */
function ranksOf(metric: PrincipalMetric, subject: Subject, seed: number, undefinedRank: number | null) {
  const values = metric.compute(subject, { seed }).map((value) => Number(value.toPrecision(12)));
  const descending = values
    .filter((value) => !Number.isNaN(value))
    .sort()
    .reverse();
  const ranks = new Map<number, number>();
  descending.forEach((value, i) => {
    if (!ranks.has(value)) ranks.set(value, i + 1);
  });
  return values.map((value) => ranks.get(value) ?? undefinedRank ?? descending.length + 1);
}

/** Nearest-rank percentile of each node's ranks. */
function percentileOf(drawn: readonly Float64Array[], observed: Float64Array, share: number): Float64Array {
  const place = Math.max(0, Math.ceil(share * drawn.length) - 1);
  return observed.map((rank, node) =>
    Number.isNaN(rank) ? Number.NaN : Float64Array.from(drawn, (ranks) => ranks[node]).sort()[place],
  );
}

function subjectOf(known: Known): Subject {
  return 'affiliation' in known ? subjectOfAffiliation(known.affiliation) : subjectOfNetwork(known.network);
}

function thin(known: Known, draw: () => number): Subject {
  if ('network' in known) {
    const { sources, targets, entries } = tiesOf(known.network);
    const kept = keptOf(entries.length, draw);
    const stays = (_: number, i: number) => kept[i] === 1;
    const strengths = Float64Array.from(entries.filter(stays), (entry) => known.network.strengths[entry]);
    const ends = { sources: sources.filter(stays), targets: targets.filter(stays), strengths };
    return subjectOfNetwork(networkOfPairs(known.network.size, ends));
  }
  const { principals, projects, memberStarts, memberList } = known.affiliation;
  const kept = keptOf(memberList.length, draw);
  const starts = new Int32Array(projects + 1);
  for (let index = 0; index < projects; index++) {
    starts[index + 1] = starts[index];
    for (let m = memberStarts[index]; m < memberStarts[index + 1]; m++) starts[index + 1] += kept[m];
  }
  const members = memberList.filter((_, i) => kept[i] === 1);
  return subjectOfAffiliation(affiliationOfMembers(principals, starts, members));
}

/** 1 for what stays, 0 for the tenth that does not (selection sampling, Knuth's algorithm S). */
function keptOf(count: number, draw: () => number): Uint8Array {
  let left = Math.round(count * LEFT_OUT);
  return Uint8Array.from({ length: count }, (_, i) => {
    if (draw() * (count - i) >= left) return 1;
    left--;
    return 0;
  });
}
