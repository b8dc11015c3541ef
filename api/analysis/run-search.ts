// Runs a search on all threads of a pool.
import type { Pool, RunOptions } from './pool.ts';
import { type Search, slicesOf } from './search.ts';
import { searchJob } from './search-worker.ts';
import type { Subject } from './subject.ts';

/**
 * The result of a search, computed by as many threads as the pool has; later calls for the same subject know it. Slices
 * are handed out one by one, so that other work gets its turn. The bytes do not depend on the number of threads.
 * @throws what a slice throws; the signal's reason when stopped
 */
export async function runSearch<Result>(
  pool: Pool,
  search: Search<Result>,
  subject: Subject,
  { seed = 0, ...options }: RunOptions & { readonly seed?: number } = {},
): Promise<Result> {
  if (search.knows(subject, seed)) return search.of(subject, seed);
  const { plan } = search;
  const failed = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal;
  const packed = await pool.run(searchJob, { search: plan.id, subject, seed }, { signal });
  const slices = slicesOf(plan.count(packed));
  const collector = plan.collect(packed);
  const arrived = new Map<number, unknown>();
  const shares = new Float64Array(slices.length);
  let next = 0;
  let added = 0;
  const tell = (slice: number, share: number) => {
    shares[slice] = share;
    options.onProgress?.(shares.reduce((sum, one) => sum + one, 0) / shares.length);
  };
  const takeSlices = async (): Promise<void> => {
    while (next < slices.length) {
      const slice = next++;
      const [from, to] = slices[slice];
      const onProgress = options.onProgress && ((share: number) => tell(slice, share));
      const input = { search: plan.id, packed, from, to };
      arrived.set(slice, await pool.run(searchJob, input, { signal, onProgress }));
      tell(slice, 1);
      for (; arrived.has(added); added++) {
        collector.add(arrived.get(added), slices[added][0]);
        arrived.delete(added);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: pool.threads }, takeSlices));
  } catch (error) {
    // The others would go on for nothing.
    failed.abort(error);
    throw error;
  }
  search.know(subject, collector.result(), seed);
  return search.of(subject, seed);
}
