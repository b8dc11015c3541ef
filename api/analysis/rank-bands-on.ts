// Sensitivity bands of ranks, computed on all threads of a pool.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { chosen } from './metrics/evaluate.ts';
import { principalMetrics } from './metrics/list.ts';
import type { Pool, RunOptions } from './pool.ts';
import { runSlices } from './run-slices.ts';
import { BANDED, countOf, type RankBand, type RankOptions, rankAt, UNPLACED } from './sensitivity.ts';
import { rankJob } from './sensitivity-worker.ts';
import { shared } from './shared.ts';
import type { Subject } from './subject.ts';
import { tailsOf } from './tails.ts';

/** Most parts into which replicates are cut. */
const PARTS = 64;

/**
 * Sensitivity band of ranks, by metric. Each replicate leaves out a tenth of the participations (of the ties, where
 * there are only ties) and ranks anew; the band reaches from the 5th to the 95th percentile of the ranks. It says how
 * much a rank owes to single entries of the register; it is no confidence interval. Where fewer have a value in a
 * replicate, ranks count as shares of those ranked; one whose value is undefined there has no rank in it, and one whose
 * value is undefined anyway has neither rank nor band. Equal values share the best of their ranks. The same subject,
 * options and seed give the same bytes on any number of threads.
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
  const bands = list.map(() => ({ known: new Int32Array(size), tails: tailsOf(size, replicates) }));
  const starts = startsOf(replicates + 1);
  const sent = shared(subject);
  const take = async (places: Int32Array[], part: number) => {
    const [from, to] = [starts[part], starts[part + 1]];
    for (const [i, { known, tails }] of bands.entries()) {
      for (let replicate = from; replicate < to; replicate++) {
        const own = places[i].subarray((replicate - from) * size, (replicate + 1 - from) * size);
        if (replicate > 0) tails.add(own);
        else known.set(own);
      }
      // Together they could take longer than others should wait.
      await nextTurn();
    }
  };
  const inputs = starts.slice(1).map((to, i) => ({ ...options, subject: sent, from: starts[i], to }));
  if (list.length > 0) await runSlices(pool, rankJob, inputs, take, { signal, onProgress });
  const found: Record<string, RankBand> = {};
  for (const [i, { id }] of list.entries()) {
    const { known, tails } = bands[i];
    const ranked = countOf(known, (place) => place !== UNPLACED);
    const ranksOf = (places: ArrayLike<number>) =>
      Float64Array.from(known, (place, node) =>
        place === UNPLACED ? Number.NaN : rankAt(places[node], ranked),
      );
    found[id] = { value: ranksOf(known), low: ranksOf(tails.low()), high: ranksOf(tails.high()) };
    await nextTurn();
  }
  return found;
}

/** Where parts begin, and the end of the last. */
function startsOf(count: number): number[] {
  const parts = Math.min(PARTS, count);
  return Array.from({ length: parts + 1 }, (_, part) => Math.floor((part * count) / parts));
}
