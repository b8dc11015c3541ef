// What `atlas analyze` writes: every figure under its id, and why it is missing where it is.
import { definitionsVersion } from '../analysis/definitions.ts';
import type { Evaluation, Sampled } from '../analysis/metrics/evaluate.ts';
import { networkMetrics, principalMetrics, tieMetrics } from '../analysis/metrics/list.ts';
import { shown, shownBy, type Table, type Test, type Words } from '../analysis/metrics/metric.ts';
import { tiesOf } from '../analysis/network.ts';
import type { RankBand } from '../analysis/sensitivity.ts';
import { networkOf, type Subject } from '../analysis/subject.ts';

/** A value as it is written. */
type Value = number | boolean | null;

/** A value that is not there, and why (Japanese / English). */
export interface Undefined {
  readonly metric: string;
  /** The node; left out where the figure is of the whole network or of all ties. */
  readonly id?: string;
  readonly reason: string;
}

/** A permutation test as it is written. */
export type ShownTest = { readonly [Part in keyof Test<number>]: number | null };

/** A rank, 1 = the largest value, with the 5th and 95th percentile of its replicates. */
type Rank = readonly [value: number, low: number | null, high: number | null];

/** A node with its values by metric id. */
export type ShownNode = {
  readonly id: string;
  /** Its values against permutations. */
  readonly tests?: Readonly<Record<string, ShownTest>>;
  /** Its rank by metric with the band's ends, null where no replicate gave it one; null where it has no rank. */
  readonly rank?: Readonly<Record<string, Rank | null>>;
} & { readonly [metric: string]: unknown };

/** A tie with its values by metric id. */
export type ShownTie = { readonly source: string; readonly target: string } & {
  readonly [metric: string]: Value | string;
};

/** Everything computed. Lists are made while they are read: those of a large network would not fit into memory at once. */
export interface AnalysisResult {
  readonly definitionsVersion: string;
  readonly seed: number;
  /** What was estimated; left out where everything is exact. */
  readonly sampled?: Sampled;
  readonly network: Readonly<Record<string, Value>>;
  /**
   * What stands behind figures of the network: tables with their rows and columns; partitions as ids of the nodes of
   * each group, the largest group first.
   */
  readonly tables: Readonly<Record<string, Table | readonly (readonly string[])[]>>;
  /** Figures of the network against permutations; those of a node stand under its own `tests`. */
  readonly tests: Readonly<Record<string, ShownTest>>;
  readonly nodes: Iterable<ShownNode>;
  readonly ties: Iterable<ShownTie>;
  readonly undefined: Iterable<Undefined>;
}

/** Puts values into the shape of the JSON; nodes and ties in the order of their ids. */
export function resultOf(
  ids: readonly string[],
  subject: Subject,
  evaluation: Evaluation,
  ranks: Readonly<Record<string, RankBand>> | null,
): AnalysisResult {
  const { seed, sampled, network, partitions } = evaluation;
  const ofNetwork = networkMetrics.filter(({ id }) => id in network);
  return {
    definitionsVersion,
    seed,
    ...(sampled ? { sampled } : {}),
    network: Object.fromEntries(ofNetwork.map((metric) => [metric.id, shownBy(metric, network[metric.id])])),
    tables: { ...evaluation.tables, ...mapped(partitions, (labels) => groupsOf(labels, ids)) },
    tests: mapped(evaluation.tests.network, (test) => testOf(test, (part) => part)),
    nodes: again(() => nodesOf(ids, evaluation, ranks)),
    ties: again(() => shownTiesOf(ids, subject, evaluation)),
    undefined: again(() => missingOf(ids, evaluation)),
  };
}

/** A list that is made anew each time it is read. */
function again<T>(list: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: list };
}

function mapped<T, R>(values: Readonly<Record<string, T>>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value)]));
}

function* nodesOf(
  ids: readonly string[],
  { principal, tests }: Evaluation,
  ranks: Readonly<Record<string, RankBand>> | null,
): Generator<ShownNode> {
  const metrics = principalMetrics.filter(({ id }) => id in principal);
  const isTested = Object.keys(tests.principal).length > 0;
  for (const [node, id] of ids.entries()) {
    const values = metrics.map((metric) => [metric.id, shownBy(metric, principal[metric.id][node])]);
    yield {
      id,
      ...Object.fromEntries(values),
      ...(isTested ? { tests: mapped(tests.principal, (test) => testOf(test, (part) => part[node])) } : {}),
      ...(ranks ? { rank: mapped(ranks, (band) => rankAt(band, node)) } : {}),
    };
  }
}

/** Ties are listed where values of them are, and projected from projects only then. */
function* shownTiesOf(ids: readonly string[], subject: Subject, { tie }: Evaluation): Generator<ShownTie> {
  const metrics = tieMetrics.filter(({ id }) => id in tie);
  if (metrics.length === 0) return;
  const { sources, targets } = tiesOf(networkOf(subject));
  for (const [place, source] of sources.entries()) {
    const values = metrics.map((metric) => [metric.id, shownBy(metric, tie[metric.id][place])]);
    yield { source: ids[source], target: ids[targets[place]], ...Object.fromEntries(values) };
  }
}

function* missingOf(ids: readonly string[], { network, principal, tie }: Evaluation): Generator<Undefined> {
  for (const { id: metric, undefinedWhen } of networkMetrics) {
    if (metric in network && shown(network[metric]) === null)
      yield { metric, reason: reasonOf(undefinedWhen) };
  }
  const metrics = principalMetrics.filter(({ id }) => id in principal);
  for (const [node, id] of ids.entries()) {
    for (const { id: metric, undefinedWhen } of metrics) {
      if (shown(principal[metric][node]) === null) yield { metric, id, reason: reasonOf(undefinedWhen) };
    }
  }
  for (const { id: metric, undefinedWhen } of tieMetrics) {
    if (tie[metric]?.some(Number.isNaN)) yield { metric, reason: reasonOf(undefinedWhen) };
  }
}

function reasonOf({ ja, en }: Words): string {
  return `${ja} / ${en}`;
}

function rankAt({ value, low, high }: RankBand, node: number): Rank | null {
  const orNull = (rank: number) => (Number.isNaN(rank) ? null : rank);
  return Number.isNaN(value[node]) ? null : [value[node], orNull(low[node]), orNull(high[node])];
}

function testOf<T>({ expected, sd, z, p, randomGraph }: Test<T>, numberOf: (part: T) => number): ShownTest {
  const parts = { expected, sd, z, p, ...(randomGraph === undefined ? {} : { randomGraph }) };
  return mapped(parts, (part) => shown(numberOf(part))) as ShownTest;
}

function groupsOf(labels: Int32Array, ids: readonly string[]): string[][] {
  const groups: string[][] = [];
  labels.forEach((label, node) => {
    if (label < 0) return;
    groups[label] ??= [];
    groups[label].push(ids[node]);
  });
  return groups;
}
