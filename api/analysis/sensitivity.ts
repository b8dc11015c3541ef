// How far ranks move when the register misses ties: the same figures without a random tenth of what is known.
import { chosen } from './metrics/evaluate.ts';
import { principalMetrics } from './metrics/list.ts';
import { estimatePaths } from './metrics/prepare.ts';
import { ranksOf } from './ranks.ts';
import type { Subject } from './subject.ts';
import { thin } from './thin.ts';

/** Ranks of all nodes by one metric, 1 = the largest value; NaN where it is undefined. */
export interface RankBand {
  readonly value: Float64Array;
  /** 5th percentile of the ranks in the replicates. */
  readonly low: Float64Array;
  /** 95th percentile. */
  readonly high: Float64Array;
}

/** How often ranks are computed anew unless somebody asks for more or less. */
export const REPLICATES = 200;

/** Metrics whose ranks carry a band unless others are asked for. */
export const BANDED: readonly string[] = [
  'degree',
  'betweenness',
  'closeness',
  'constraint',
  'brokerageCoordinator',
  'brokerageItinerant',
  'brokerageGatekeeper',
  'brokerageLiaison',
  'districtCoordinator',
  'districtItinerant',
  'districtGatekeeper',
  'districtLiaison',
];

/** How ranks are computed. */
export interface RankOptions {
  /** Ids of principal metrics; `BANDED` if left out. */
  readonly metrics?: readonly string[];
  readonly seed: number;
  /** Most principals for which betweenness is exact; of more it is estimated. No limit if left out. */
  readonly exactUpTo?: number;
}

/**
 * Ranks in the replicates `from` … `to` − 1, those of one replicate after those of another; one list per metric, in the
 * order of the list of metrics. Replicate 0 is what is known, with rank 0 where a value is undefined; every other one is
 * without a tenth of it, and there a node whose value is undefined ranks behind all others. What a replicate leaves out
 * follows from the seed and its number alone.
 */
export function ranksIn(
  subject: Subject,
  { metrics = BANDED, seed, exactUpTo = Number.POSITIVE_INFINITY }: RankOptions,
  from: number,
  to: number,
  report: (share: number) => void = () => {},
): Int32Array[] {
  const list = chosen(principalMetrics, metrics);
  const { size } = subject;
  const ranks = list.map(() => new Int32Array((to - from) * size));
  for (let replicate = from; replicate < to; replicate++) {
    const known = replicate === 0 ? subject : thin(subject, seed, replicate);
    if (size > exactUpTo) estimatePaths(known, list, seed);
    list.forEach((metric, i) => {
      const own = ranksOf(metric.compute(known, { seed }));
      if (replicate > 0) putLast(own);
      ranks[i].set(own, (replicate - from) * size);
    });
    report((replicate + 1 - from) / (to - from));
  }
  return ranks;
}

/** Ranks what has no rank behind all that have one. */
function putLast(ranks: Int32Array): void {
  let ranked = 0;
  for (const rank of ranks) if (rank > 0) ranked++;
  for (let node = 0; node < ranks.length; node++) if (ranks[node] === 0) ranks[node] = ranked + 1;
}
