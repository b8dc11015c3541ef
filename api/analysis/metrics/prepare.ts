// What metrics are computed from, found by all threads together before one of them computes the metrics.
import { distanceSearch } from '../kernels/distance-search.ts';
import { pathSearch } from '../kernels/path-search.ts';
import type { Paths } from '../kernels/paths.ts';
import { type SampledBetweenness, sampledPathSearch } from '../kernels/sampled-paths.ts';
import { type TieFlows, tieFlowSearch } from '../kernels/tie-flows.ts';
import type { Pool, RunOptions } from '../pool.ts';
import { runSearch } from '../run-search.ts';
import type { Search } from '../search.ts';
import { searchNamed } from '../searches.ts';
import type { Subject } from '../subject.ts';
import { chosen, type MetricNames } from './evaluate.ts';
import { networkMetrics, principalMetrics, tieMetrics } from './list.ts';
import { type Metric, PERMUTATIONS } from './metric.ts';

/** Results of searches by their ids: plain data, to be sent to a worker. */
export type Known = Readonly<Record<string, unknown>>;

function allOf(names: MetricNames): readonly Metric[] {
  return [
    ...chosen(principalMetrics, names.principal),
    ...chosen(tieMetrics, names.tie),
    ...chosen(networkMetrics, names.network),
  ];
}

/** The searches that the named metrics need, each once. @throws RangeError for an unknown id */
export function needsOf(names: MetricNames): readonly Search<unknown>[] {
  return [...new Set(allOf(names).flatMap(({ needs = [] }) => needs))];
}

/** The searches that their tests need, where tests are asked for. @throws RangeError for an unknown id */
export function testNeedsOf(names: MetricNames): readonly Search<unknown>[] {
  return names.tests ? [...new Set(allOf(names).flatMap(({ testNeeds = [] }) => testNeeds))] : [];
}

/** How what metrics need is found. */
export interface PrepareOptions extends RunOptions {
  readonly seed: number;
  /** Most principals for which betweenness is exact; of more it is estimated. No limit if left out. */
  readonly exactUpTo?: number;
}

/** Results of searches, and the estimate among them if there is one. */
export interface Prepared {
  readonly known: Known;
  /** Those of tests. */
  readonly knownTests: Known;
  readonly estimate: Omit<SampledBetweenness, 'between'> | null;
}

/** The flows of ties come first, because they may come with the paths of principals. */
const rankOf = (search: Search<unknown>) => (search === tieFlowSearch ? 0 : 1);

/** Runs, one after the other and each on all threads, the searches that the named metrics and their tests need. */
export async function prepare(
  pool: Pool,
  subject: Subject,
  names: MetricNames,
  { signal, onProgress, seed, exactUpTo = Number.POSITIVE_INFINITY }: PrepareOptions,
): Promise<Prepared> {
  const searches = [...needsOf(names)].sort((a, b) => rankOf(a) - rankOf(b));
  const tests = testNeedsOf(names);
  const all = searches.length + tests.length;
  const reportOf = (done: number) => onProgress && ((share: number) => onProgress((done + share) / all));
  const known: Record<string, unknown> = {};
  let estimate: Prepared['estimate'] = null;
  let flows: TieFlows | null = null;
  for (const [done, search] of searches.entries()) {
    const options = { signal, onProgress: reportOf(done) };
    if (search === pathSearch && subject.size > exactUpTo && !search.knows(subject)) {
      const { between, ...how } = await runSearch(pool, sampledPathSearch, subject, { ...options, seed });
      const distances = await runSearch(pool, distanceSearch, subject, { signal });
      known[pathSearch.plan.id] = { ...distances, between } satisfies Paths;
      estimate = how;
    } else if (search === pathSearch && flows?.paths) {
      known[search.plan.id] = flows.paths;
    } else known[search.plan.id] = await runSearch(pool, search, subject, options);
    if (search === tieFlowSearch) flows = known[search.plan.id] as TieFlows;
  }
  const knownTests: Record<string, unknown> = {};
  const draws = names.permutations ?? PERMUTATIONS;
  for (const [done, search] of tests.entries()) {
    const options = { signal, onProgress: reportOf(searches.length + done), seed, draws };
    knownTests[search.plan.id] = await runSearch(pool, search, subject, options);
  }
  return { known, knownTests, estimate };
}

/**
 * Makes known for a subject, here and now, an estimate of betweenness in place of the exact one, where metrics need it.
 */
export function estimatePaths(subject: Subject, metrics: readonly Metric[], seed: number): void {
  const isNeeded = metrics.some(({ needs = [] }) => needs.includes(pathSearch));
  if (!isNeeded || pathSearch.knows(subject)) return;
  const { between } = sampledPathSearch.of(subject, seed);
  pathSearch.know(subject, { ...distanceSearch.of(subject), between });
}

/** Makes results known for a subject that was sent to a worker along with them; seed and draws are those of tests. */
export function learn(subject: Subject, known: Known, seed = 0, draws = 0): void {
  for (const [id, result] of Object.entries(known)) searchNamed(id).know(subject, result, seed, draws);
}
