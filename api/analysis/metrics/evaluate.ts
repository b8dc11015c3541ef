// Computes named metrics of one subject, for callers that stand before or behind a worker.
import type { Subject } from '../subject.ts';
import { networkMetrics, principalMetrics, tieMetrics } from './list.ts';
import { type Metric, PERMUTATIONS, type Table, type Test } from './metric.ts';

/** Which metrics, by id. A scope left out means all of its metrics but the HEAVY ones. */
export interface MetricNames {
  readonly principal?: readonly string[];
  readonly tie?: readonly string[];
  readonly network?: readonly string[];
  /** Whether to hold them against permutations, where they can be; 1,000 if not said. */
  readonly tests?: boolean;
  readonly permutations?: number;
}

/** What was estimated, and how far it may be off. */
export interface Sampled {
  /** Ids of the metrics. */
  readonly metrics: readonly string[];
  /** Pairs of principals of which a shortest path was drawn. */
  readonly samples: number;
  /** Greatest difference of a betweenness from its exact value, as a share of all pairs of principals. */
  readonly error: number;
  /** Probability with which no value is further off. */
  readonly confidence: number;
}

/** Values by metric id; NaN where undefined (the metric's `undefinedWhen` is the reason). */
export interface Evaluation {
  readonly seed: number;
  /** Null where everything is exact. */
  readonly sampled: Sampled | null;
  /** One value per node. */
  readonly principal: Readonly<Record<string, Float64Array>>;
  /** One value per tie, in the order of `tiesOf`. */
  readonly tie: Readonly<Record<string, Float64Array>>;
  readonly network: Readonly<Record<string, number>>;
  /** Partitions behind figures of the network: group of each node, 0 upwards by size; −1 for none. */
  readonly partitions: Readonly<Record<string, Int32Array>>;
  /** Tables behind figures of the network. */
  readonly tables: Readonly<Record<string, Table>>;
  /** Permutation tests, where asked for; empty otherwise. */
  readonly tests: {
    readonly principal: Readonly<Record<string, Test<Float64Array>>>;
    readonly network: Readonly<Record<string, Test<number>>>;
  };
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
  const { tests: isTested = false, permutations = PERMUTATIONS } = names;
  const testedPrincipals = ofPrincipals.filter(({ test }) => isTested && test);
  const testedNetwork = ofNetwork.filter(({ test }) => isTested && test);
  const lists = [ofPrincipals, ofTies, ofNetwork, testedPrincipals, testedNetwork];
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  let done = 0;
  const step = <T>(value: T): T => {
    report(++done / total);
    return value;
  };
  const byId = <M extends Metric, T>(list: readonly M[], compute: (metric: M) => T) =>
    Object.fromEntries(list.map((metric) => [metric.id, compute(metric)]));
  const columns = (list: readonly (Metric & { scope: 'PRINCIPAL' | 'TIE' })[]) =>
    byId(list, (metric) => step(metric.compute(subject, { seed })));
  const partitions: Record<string, Int32Array> = {};
  const tables: Record<string, Table> = {};
  const network = byId(ofNetwork, (metric) => {
    const value = metric.compute(subject, { seed });
    if (metric.partition) partitions[metric.id] = metric.partition(subject, { seed });
    const table = metric.table?.(subject, { seed });
    if (table) tables[metric.id] = table;
    return step(value);
  });
  const principal = columns(ofPrincipals);
  const tie = columns(ofTies);
  const tests = {
    principal: byId(testedPrincipals, ({ test }) => step(test!(subject, { seed, permutations }))),
    network: byId(testedNetwork, ({ test }) => step(test!(subject, { seed, permutations }))),
  };
  return { seed, sampled: null, principal, tie, network, partitions, tables, tests };
}
