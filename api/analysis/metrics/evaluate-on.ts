// Computes named metrics on all threads of a pool.
import type { Pool, RunOptions } from '../pool.ts';
import { chosen, type Evaluation, type MetricNames } from './evaluate.ts';
import { networkMetrics, principalMetrics, tieMetrics } from './list.ts';
import type { Metric } from './metric.ts';
import { prepare } from './prepare.ts';
import { type EvaluateInput, evaluateJob } from './worker.ts';

/** Share of the progress that is left for what follows the searches. */
const AFTER = 0.1;

const SCOPES = { principal: principalMetrics, tie: tieMetrics, network: networkMetrics } as const;

/** The named metrics that are, or are not, computed from searches; with a test that is, where tests are asked for. */
function part(names: MetricNames, needs: boolean): MetricNames {
  const isSearched = ({ needs: own, testNeeds }: Metric) => own || (names.tests && testNeeds);
  const idsOf = (list: readonly Metric[], ids: readonly string[] | undefined) =>
    chosen(list, ids)
      .filter((metric) => Boolean(isSearched(metric)) === needs)
      .map(({ id }) => id);
  return {
    ...names,
    principal: idsOf(principalMetrics, names.principal),
    tie: idsOf(tieMetrics, names.tie),
    network: idsOf(networkMetrics, names.network),
  };
}

/** Both of two columns of figures, in the order of the list. */
function inOrder<T>(
  list: readonly Metric[],
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
) {
  const both = { ...one, ...other };
  return Object.fromEntries(list.filter(({ id }) => id in both).map(({ id }) => [id, both[id]]));
}

/** Ids of the metrics that were estimated, of those that can be. */
function estimatedOf({ principal, network }: Evaluation): string[] {
  const ids = (list: readonly Metric[], values: object) =>
    list.filter(({ id, estimated }) => estimated && id in values).map(({ id }) => id);
  return [...ids(principalMetrics, principal), ...ids(networkMetrics, network)];
}

/** What is to be computed. */
export interface EvaluateOnInput extends EvaluateInput {
  /** Most principals for which betweenness is exact; of more it is estimated. No limit if left out. */
  readonly exactUpTo?: number;
}

/**
 * What `evaluate` gives, the same bytes, sooner: the searches behind the metrics run on all threads, and metrics that
 * need none are computed meanwhile.
 * @throws RangeError for an unknown id; the signal's reason when stopped
 */
export async function evaluateOn(
  pool: Pool,
  { subject, names, seed, exactUpTo }: EvaluateOnInput,
  { signal, onProgress }: RunOptions = {},
): Promise<Evaluation> {
  const failed = new AbortController();
  const either = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  const local = pool.run(evaluateJob, { subject, names: part(names, false), seed }, { signal: either });
  const searching = async () => {
    const report = onProgress && ((share: number) => onProgress(share * (1 - AFTER)));
    const options = { signal: either, onProgress: report, seed, exactUpTo };
    const { known, knownTests, estimate } = await prepare(pool, subject, names, options);
    const input = { subject, names: part(names, true), seed, known, knownTests };
    return { estimate, evaluation: await pool.run(evaluateJob, input, { signal: either }) };
  };
  try {
    const [one, { estimate, evaluation: other }] = await Promise.all([local, searching()]);
    onProgress?.(1);
    const columns = <K extends keyof typeof SCOPES>(scope: K): Evaluation[K] =>
      inOrder<unknown>(SCOPES[scope], one[scope], other[scope]) as Evaluation[K];
    return {
      seed,
      sampled: estimate && { metrics: estimatedOf(other), ...estimate },
      principal: columns('principal'),
      tie: columns('tie'),
      network: columns('network'),
      partitions: { ...one.partitions, ...other.partitions },
      tables: { ...one.tables, ...other.tables },
      tests: {
        principal: inOrder(principalMetrics, one.tests.principal, other.tests.principal),
        network: inOrder(networkMetrics, one.tests.network, other.tests.network),
      },
    };
  } catch (error) {
    // The other half would go on for nothing.
    failed.abort(error);
    throw error;
  }
}
