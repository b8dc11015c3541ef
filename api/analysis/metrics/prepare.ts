// What metrics are computed from, found by all threads together before one of them computes the metrics.
import type { Pool, RunOptions } from '../pool.ts';
import { runSearch } from '../run-search.ts';
import type { Search } from '../search.ts';
import { searchNamed } from '../searches.ts';
import type { Subject } from '../subject.ts';
import { chosen, type MetricNames } from './evaluate.ts';
import { networkMetrics, principalMetrics, tieMetrics } from './list.ts';

/** Results of searches by their ids: plain data, to be sent to a worker. */
export type Known = Readonly<Record<string, unknown>>;

/** The searches that the named metrics need, each once. @throws RangeError for an unknown id */
export function needsOf(names: MetricNames): readonly Search<unknown>[] {
  const metrics = [
    ...chosen(principalMetrics, names.principal),
    ...chosen(tieMetrics, names.tie),
    ...chosen(networkMetrics, names.network),
  ];
  return [...new Set(metrics.flatMap(({ needs = [] }) => needs))];
}

/** Runs, one after the other and each on all threads, the searches that the named metrics need. */
export async function prepare(
  pool: Pool,
  subject: Subject,
  names: MetricNames,
  { signal, onProgress }: RunOptions = {},
): Promise<Known> {
  const searches = needsOf(names);
  const known: Record<string, unknown> = {};
  for (const [done, search] of searches.entries()) {
    const report = onProgress && ((share: number) => onProgress((done + share) / searches.length));
    known[search.plan.id] = await runSearch(pool, search, subject, { signal, onProgress: report });
  }
  return known;
}

/** Makes results known for a subject that was sent to a worker along with them. */
export function learn(subject: Subject, known: Known): void {
  for (const [id, result] of Object.entries(known)) searchNamed(id).know(subject, result);
}
