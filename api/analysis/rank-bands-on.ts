// Sensitivity bands of ranks, computed on all threads of a pool.
import { chosen } from './metrics/evaluate.ts';
import { principalMetrics } from './metrics/list.ts';
import type { Pool, RunOptions } from './pool.ts';
import { runSlices } from './run-slices.ts';
import { BANDED, type RankBand, type RankOptions } from './sensitivity.ts';
import { rankJob } from './sensitivity-worker.ts';
import { shared } from './shared.ts';
import type { Subject } from './subject.ts';
import { tailsOf } from './tails.ts';

/** Most parts into which replicates are cut. */
const PARTS = 64;

/**
 * Sensitivity band of ranks, by metric. Each replicate leaves out a tenth of the participations (of the ties, where
 * there are only ties) and ranks anew; the band reaches from the 5th to the 95th percentile of the ranks. It says how
 * much a rank owes to single entries of the register; it is no confidence interval. A node whose value is undefined in
 * a replicate ranks behind all others there; one whose value is undefined anyway has neither rank nor band. Equal
 * values share the best of their ranks. The same subject, options and seed give the same bytes on any number of threads.
 * @param replicates how often; usually `REPLICATES`. With 0 there are ranks without bands
 * @throws RangeError for an unknown id; the signal's reason when stopped
 */
export async function rankBandsOn(
  pool: Pool,
  subject: Subject,
  { replicates, ...options }: RankOptions & { readonly replicates: number },
  { signal, onProgress }: RunOptions = {},
): Promise<Record<string, RankBand>> {
  const { size } = subject;
  const list = chosen(principalMetrics, options.metrics ?? BANDED);
  const bands = list.map(() => ({
    value: new Float64Array(size).fill(Number.NaN),
    tails: tailsOf(size, replicates),
  }));
  const starts = startsOf(replicates + 1);
  const known = shared(subject);
  const take = (ranks: Int32Array[], place: number) => {
    bands.forEach(({ value, tails }, i) => {
      for (let replicate = starts[place]; replicate < starts[place + 1]; replicate++) {
        const first = (replicate - starts[place]) * size;
        const own = ranks[i].subarray(first, first + size);
        if (replicate > 0) tails.add(own);
        else
          own.forEach((rank, node) => {
            if (rank > 0) value[node] = rank;
          });
      }
    });
  };
  const inputs = starts.slice(1).map((to, i) => ({ ...options, subject: known, from: starts[i], to }));
  if (list.length > 0) await runSlices(pool, rankJob, inputs, take, { signal, onProgress });
  return Object.fromEntries(
    list.map(({ id }, i) => {
      const { value, tails } = bands[i];
      const ofRanked = (ranks: Float64Array) =>
        ranks.map((rank, node) => (Number.isNaN(value[node]) ? Number.NaN : rank));
      return [id, { value, low: ofRanked(tails.low()), high: ofRanked(tails.high()) }];
    }),
  );
}

/** Where parts begin, and the end of the last. */
function startsOf(count: number): number[] {
  const parts = Math.min(PARTS, count);
  return Array.from({ length: parts + 1 }, (_, part) => Math.floor((part * count) / parts));
}
