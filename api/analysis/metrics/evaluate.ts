// Computes named metrics of one subject, for callers that stand before or behind a worker.
import type { Subject } from '../subject.ts';
import { networkMetrics, principalMetrics, tieMetrics } from './list.ts';
import type { Metric } from './metric.ts';

/** Which metrics, by id. A scope left out means all of its metrics but the HEAVY ones. */
export interface MetricNames {
  readonly principal?: readonly string[];
  readonly tie?: readonly string[];
  readonly network?: readonly string[];
}

/** Values by metric id; NaN where undefined (the metric's `undefinedWhen` is the reason). */
export interface Evaluation {
  readonly seed: number;
  /** One value per node. */
  readonly principal: Readonly<Record<string, Float64Array>>;
  /** One value per tie, in the order of `tiesOf`. */
  readonly tie: Readonly<Record<string, Float64Array>>;
  readonly network: Readonly<Record<string, number>>;
  /** Partitions behind figures of the network: group of each node, 0 upwards by size; −1 for none. */
  readonly partitions: Readonly<Record<string, Int32Array>>;
}

/** The metrics of one scope that are named, in the order of the list. @throws RangeError for an unknown id */
export function chosen<M extends Metric>(
  list: readonly M[],
  ids: readonly string[] | undefined,
): readonly M[] {
  const unknown = ids?.find((id) => !list.some((metric) => metric.id === id));
  if (unknown !== undefined) throw new RangeError(`unknown metric ${unknown}`);
  return list.filter((metric) => (ids ? ids.includes(metric.id) : metric.cost !== 'HEAVY'));
}

/**
 * Computes metrics of a subject. Everything random follows from the seed; the same subject, names and seed give the
 * same bytes. `report` receives the share done, 0 to 1.
 * @throws RangeError for an unknown id
 */
export function evaluate(
  subject: Subject,
  names: MetricNames,
  seed: number,
  report: (share: number) => void = () => {},
): Evaluation {
  const ofPrincipals = chosen(principalMetrics, names.principal);
  const ofTies = chosen(tieMetrics, names.tie);
  const ofNetwork = chosen(networkMetrics, names.network);
  const total = ofPrincipals.length + ofTies.length + ofNetwork.length;
  let done = 0;
  const step = <T>(value: T): T => {
    report(++done / total);
    return value;
  };
  const columns = (list: readonly (Metric & { scope: 'PRINCIPAL' | 'TIE' })[]) =>
    Object.fromEntries(list.map((metric) => [metric.id, step(metric.compute(subject, { seed }))]));
  const partitions: Record<string, Int32Array> = {};
  const values: Record<string, number> = {};
  for (const metric of ofNetwork) {
    values[metric.id] = step(metric.compute(subject, { seed }));
    if (metric.partition) partitions[metric.id] = metric.partition(subject, { seed });
  }
  return { seed, principal: columns(ofPrincipals), tie: columns(ofTies), network: values, partitions };
}
