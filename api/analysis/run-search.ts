// Runs a search on all threads of a pool.
import type { Pool, RunOptions } from './pool.ts';
import { runSlices } from './run-slices.ts';
import { type Search, slicesOf } from './search.ts';
import { searchJob } from './search-worker.ts';
import type { Subject } from './subject.ts';

/** How a search is run. */
export interface SearchOptions extends RunOptions {
  /** 0 where nothing is random. */
  readonly seed?: number;
  /** How often to draw, where the search asks. */
  readonly draws?: number;
}

/**
 * The result of a search, computed by as many threads as the pool has; later calls for the same subject know it. The
 * bytes do not depend on the number of threads.
 * @throws what a slice throws; the signal's reason when stopped
 */
export async function runSearch<Result>(
  pool: Pool,
  search: Search<Result>,
  subject: Subject,
  { seed = 0, draws = 0, signal, onProgress }: SearchOptions = {},
): Promise<Result> {
  if (search.knows(subject, seed, draws)) return search.of(subject, seed, draws);
  const { plan } = search;
  const packed = await pool.run(searchJob, { search: plan.id, subject, seed, draws }, { signal });
  const slices = slicesOf(plan.count(packed));
  const collector = plan.collect(packed);
  await runSlices(
    pool,
    searchJob,
    slices.map(([from, to]) => ({ search: plan.id, packed, from, to })),
    (slice, place) => collector.add(slice, slices[place][0]),
    { signal, onProgress },
  );
  search.know(subject, collector.result(), seed, draws);
  return search.of(subject, seed, draws);
}
