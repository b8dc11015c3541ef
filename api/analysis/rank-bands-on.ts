// Sensitivity bands of ranks, computed on all threads of a pool.
import { setImmediate as nextTurn } from 'node:timers/promises';
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
  const take = async (ranks: Int32Array[], place: number) => {
    const [from, to] = [starts[place], starts[place + 1]];
    for (const [i, { value, tails }] of bands.entries()) {
      for (let replicate = from; replicate < to; replicate++) {
        const own = ranks[i].subarray((replicate - from) * size, (replicate + 1 - from) * size);
        if (replicate > 0) tails.add(own);
        else fillRanks(value, own);
      }
      // Together they could take longer than others should wait.
      await nextTurn();
    }
  };
  const inputs = starts.slice(1).map((to, i) => ({ ...options, subject: known, from: starts[i], to }));
  if (list.length > 0) await runSlices(pool, rankJob, inputs, take, { signal, onProgress });
  const found: Record<string, RankBand> = {};
  for (const [i, { id }] of list.entries()) {
    const { value, tails } = bands[i];
    const ofRanked = (rank: number, node: number) => (Number.isNaN(value[node]) ? Number.NaN : rank);
    found[id] = { value, low: tails.low().map(ofRanked), high: tails.high().map(ofRanked) };
    await nextTurn();
  }
  return found;
}

/** Ranks where there are any. */
function fillRanks(into: Float64Array, ranks: Int32Array): void {
  for (let node = 0; node < ranks.length; node++) if (ranks[node] > 0) into[node] = ranks[node];
}

/** Where parts begin, and the end of the last. */
function startsOf(count: number): number[] {
  const parts = Math.min(PARTS, count);
  return Array.from({ length: parts + 1 }, (_, part) => Math.floor((part * count) / parts));
}
