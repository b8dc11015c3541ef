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

/** Place of the last in `placesIn`; of the first it is 0, and where a value is undefined `UNPLACED`. */
export const LAST = 2 ** 30;
export const UNPLACED = -1;

/**
 * Places in the replicates `from` … `to` − 1, those of one replicate after those of another; one list per metric, in the
 * order of the list of metrics. A place is a rank as a share of those ranked, because fewer of them have a value where
 * records are missing: who is the last of 490 is as far behind as the last of 500. Replicate 0 is what is known; every
 * other one is without a tenth of it, which follows from the seed and its number alone.
 */
export function placesIn(
  subject: Subject,
  { metrics = BANDED, seed, exactUpTo = Number.POSITIVE_INFINITY }: RankOptions,
  from: number,
  to: number,
  report: (share: number) => void = () => {},
): Int32Array[] {
  const list = chosen(principalMetrics, metrics);
  const { size } = subject;
  const places = list.map(() => new Int32Array((to - from) * size));
  for (let replicate = from; replicate < to; replicate++) {
    const known = replicate === 0 ? subject : thin(subject, seed, replicate);
    if (size > exactUpTo) estimatePaths(known, list, seed);
    list.forEach((metric, i) => {
      places[i].set(placesOf(ranksOf(metric.compute(known, { seed }))), (replicate - from) * size);
    });
    report((replicate + 1 - from) / (to - from));
  }
  return places;
}

/** Ranks, 0 where there is none, as shares of those ranked. */
function placesOf(ranks: Int32Array): Int32Array {
  const below = Math.max(1, countOf(ranks, (rank) => rank > 0) - 1);
  return ranks.map((rank) => (rank > 0 ? Math.round(((rank - 1) / below) * LAST) : UNPLACED));
}

/** The rank that a place is among so many. */
export function rankAt(place: number, ranked: number): number {
  return 1 + Math.round((place / LAST) * (ranked - 1));
}

/** How many numbers of a list are as asked. */
export function countOf(numbers: Int32Array, isCounted: (number: number) => boolean): number {
  let count = 0;
  for (const number of numbers) if (isCounted(number)) count++;
  return count;
}
