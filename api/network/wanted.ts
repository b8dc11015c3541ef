// What can be computed of a view, and how that is done.
import type { Evaluation, Sampled } from '../analysis/metrics/evaluate.ts';
import { evaluateOn } from '../analysis/metrics/evaluate-on.ts';
import { metrics } from '../analysis/metrics/list.ts';
import type { Metric, Table, Test } from '../analysis/metrics/metric.ts';
import type { Pool, RunOptions } from '../analysis/pool.ts';
import { rankBandsOn } from '../analysis/rank-bands-on.ts';
import type { RankBand } from '../analysis/sensitivity.ts';
import type { Subject } from '../analysis/subject.ts';
import type { Results } from './figure-cache.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Seed of everything random that is shown without another being asked for. */
export const SEED = 20_240_401;

/** How an estimate was made. */
export type Estimate = Omit<Sampled, 'metrics'>;

/** A metric of principals or ties: one value for each. */
export interface Column {
  values: Float64Array;
  /** Null where the values are exact. */
  sampled: Estimate | null;
}

/** A metric of the whole network. */
export interface Value {
  value: number;
  sampled: Estimate | null;
  table: Table | null;
  partition: Int32Array | null;
}

/** Ranks of all principals with their bands. */
export interface Band extends RankBand {
  replicates: number;
}

/** One thing to compute: a metric's values, its permutation test, or bands of ranks from so many replicates. */
export interface Wanted {
  metric: Metric;
  /** `value`, `test`, or the number of replicates. */
  what: 'value' | 'test' | number;
}

/** The metric of this scope and id. */
export function metricOf(scope: Metric['scope'], id: string): Metric {
  return metrics.find((metric) => metric.scope === scope && metric.id === id)!;
}

/** All that a result depends on; definitions, seed and limits are the same as long as the process lives. */
export function keyOf({ metric: { scope, id, reads }, what }: Wanted, fingerprint: Fingerprint): string {
  return `${what} ${scope} ${id} ${fingerprint(reads)}`;
}

/** Under which the last bands are found, whatever their number of replicates. */
export function lastBandKey(metric: Metric, fingerprint: Fingerprint): string {
  return `last band ${metric.id} ${fingerprint(metric.reads)}`;
}

/** How long it takes: those of one kind and view wait for each other, because the later profit from the earlier. */
export function paceOf({ metric, what }: Wanted): Metric['cost'] {
  return what === 'value' ? metric.cost : 'HEAVY';
}

/** What computing takes besides. */
export interface Means {
  pool: Pool;
  /** Threads for what is seen at once: networks and LIGHT figures. They never wait for those of the other. */
  quick: Pool;
  /** Most principals for which betweenness is exact. */
  exactUpTo: number;
}

/** Computes things of one subject that are all of the same `what`. */
export async function compute(
  means: Means,
  subject: Subject,
  fingerprint: Fingerprint,
  wanted: readonly Wanted[],
  options: RunOptions,
): Promise<Results> {
  const results = new Map<string, unknown>();
  const { exactUpTo } = means;
  const [{ what }] = wanted;
  const pool = paceOf(wanted[0]) === 'LIGHT' ? means.quick : means.pool;
  const ids = (scope: Metric['scope']) =>
    wanted.filter(({ metric }) => metric.scope === scope).map(({ metric }) => metric.id);
  if (typeof what === 'number') {
    const ranked = { metrics: ids('PRINCIPAL'), replicates: what, seed: SEED, exactUpTo };
    const bands = await rankBandsOn(pool, subject, ranked, options);
    for (const { metric } of wanted) {
      const band: Band = { ...bands[metric.id], replicates: what };
      results.set(keyOf({ metric, what }, fingerprint), band);
      results.set(lastBandKey(metric, fingerprint), band);
    }
    return results;
  }
  const names = {
    principal: ids('PRINCIPAL'),
    tie: ids('TIE'),
    network: ids('NETWORK'),
    tests: what === 'test',
  };
  const evaluation = await evaluateOn(pool, { subject, names, seed: SEED, exactUpTo }, options);
  for (const { metric } of wanted) {
    results.set(keyOf({ metric, what: 'value' }, fingerprint), resultOf(evaluation, metric));
    if (what === 'test') results.set(keyOf({ metric, what }, fingerprint), testOf(evaluation, metric));
  }
  return results;
}

function resultOf({ sampled, ...evaluation }: Evaluation, { scope, id, estimated }: Metric): Column | Value {
  const { metrics: ids = [], ...estimate } = sampled ?? {};
  const how = estimated && ids.includes(id) ? (estimate as Estimate) : null;
  if (scope !== 'NETWORK')
    return { values: evaluation[scope === 'TIE' ? 'tie' : 'principal'][id], sampled: how };
  const { network, tables, partitions } = evaluation;
  return {
    value: network[id],
    sampled: how,
    table: tables[id] ?? null,
    partition: partitions[id] ?? null,
  };
}

function testOf({ tests }: Evaluation, { scope, id }: Metric): Test<Float64Array> | Test<number> {
  return scope === 'NETWORK' ? tests.network[id] : tests.principal[id];
}
