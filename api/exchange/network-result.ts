// The JSON that `atlas analyze` writes.
import { definitionsVersion } from '../analysis/definitions.ts';
import type { Evaluation } from '../analysis/metrics/evaluate.ts';
import { networkMetrics, principalMetrics, tieMetrics } from '../analysis/metrics/list.ts';
import { shown, shownBy, type Table, type Test, type Words } from '../analysis/metrics/metric.ts';
import { tiesOf } from '../analysis/network.ts';
import type { RankBand } from '../analysis/sensitivity.ts';
import type { FileNetwork } from './file-network.ts';

/** A value that is not there, and why (Japanese / English). */
export interface Undefined {
  readonly metric: string;
  /** The node; left out where the figure is of the whole network or of all ties. */
  readonly id?: string;
  readonly reason: string;
}

/** A permutation test as it is written. */
export type ShownTest = { readonly [Part in keyof Test<number>]: number | null };

/** Everything computed. Values by metric id; null where undefined. */
export interface AnalysisResult {
  readonly definitionsVersion: string;
  readonly seed: number;
  readonly network: Readonly<Record<string, number | null>>;
  /**
   * What stands behind figures of the network: tables with their rows and columns; partitions as ids of the nodes of
   * each group, the largest group first.
   */
  readonly tables: Readonly<Record<string, Table | readonly (readonly string[])[]>>;
  /** Figures of the network against permutations; those of a node stand under its own `tests`. */
  readonly tests: Readonly<Record<string, ShownTest>>;
  readonly nodes: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[];
  readonly ties: readonly ({ readonly source: string; readonly target: string } & Readonly<
    Record<string, unknown>
  >)[];
  readonly undefined: readonly Undefined[];
}

/** Puts values into the shape of the JSON; nodes and ties in the order of their ids. */
export function resultOf(
  { ids, network }: FileNetwork,
  evaluation: Evaluation,
  ranks: Readonly<Record<string, RankBand>> | null,
): AnalysisResult {
  const missing: Undefined[] = [];
  const figures: Record<string, number | null> = {};
  for (const { id, undefinedWhen } of networkMetrics) {
    if (!(id in evaluation.network)) continue;
    figures[id] = shown(evaluation.network[id]);
    if (figures[id] === null) missing.push({ metric: id, reason: reasonOf(undefinedWhen) });
  }
  const ofPrincipals = principalMetrics.filter(({ id }) => id in evaluation.principal);
  const nodes = ids.map((id, node) => {
    const values: Record<string, unknown> = {};
    for (const metric of ofPrincipals) {
      const value = shownBy(metric, evaluation.principal[metric.id][node]);
      values[metric.id] = value;
      if (value === null) missing.push({ metric: metric.id, id, reason: reasonOf(metric.undefinedWhen) });
    }
    const tests = testsAt(evaluation.tests.principal, node);
    return { id, ...values, ...(tests ? { tests } : {}), ...(ranks ? { rank: ranksAt(ranks, node) } : {}) };
  });
  const ofTies = tieMetrics.filter(({ id }) => id in evaluation.tie);
  for (const { id, undefinedWhen } of ofTies) {
    if (evaluation.tie[id].some(Number.isNaN)) missing.push({ metric: id, reason: reasonOf(undefinedWhen) });
  }
  const { sources, targets } = tiesOf(network);
  const ties = Array.from(ofTies.length > 0 ? sources : [], (source, tie) => ({
    source: ids[source],
    target: ids[targets[tie]],
    ...Object.fromEntries(
      ofTies.map((metric) => [metric.id, shownBy(metric, evaluation.tie[metric.id][tie])]),
    ),
  }));
  return {
    definitionsVersion,
    seed: evaluation.seed,
    network: figures,
    tables: {
      ...evaluation.tables,
      ...Object.fromEntries(
        Object.entries(evaluation.partitions).map(([id, labels]) => [id, groupsOf(labels, ids)]),
      ),
    },
    tests: Object.fromEntries(
      Object.entries(evaluation.tests.network).map(([id, test]) => [id, testOf(test, (part) => part)]),
    ),
    nodes,
    ties,
    undefined: missing,
  };
}

function reasonOf({ ja, en }: Words): string {
  return `${ja} / ${en}`;
}

function ranksAt(ranks: Readonly<Record<string, RankBand>>, node: number) {
  return Object.fromEntries(
    Object.entries(ranks).map(([id, { value, low, high }]) => [
      id,
      Number.isNaN(value[node]) ? null : [value[node], low[node], high[node]],
    ]),
  );
}

function testOf<T>(test: Test<T>, numberOf: (part: T) => number): ShownTest {
  const { expected, sd, z, p, randomGraph } = test;
  const parts = { expected, sd, z, p, ...(randomGraph === undefined ? {} : { randomGraph }) };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, shown(numberOf(part))]),
  ) as ShownTest;
}

function testsAt(tests: Readonly<Record<string, Test<Float64Array>>>, node: number) {
  const list = Object.entries(tests);
  if (list.length === 0) return null;
  return Object.fromEntries(list.map(([id, test]) => [id, testOf(test, (part) => part[node])]));
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

const PIECE = 1 << 16;

/** The JSON as text, one line per node, tie and missing value, in pieces: a single string could grow too long. */
export function* jsonOf(result: AnalysisResult): Generator<string> {
  const { nodes, ties, undefined: missing, ...rest } = result;
  const lists = Object.entries({ nodes, ties, undefined: missing });
  let piece = JSON.stringify(rest).slice(0, -1);
  for (const [name, items] of lists) {
    piece += `,\n${JSON.stringify(name)}:[`;
    for (const [place, item] of items.entries()) {
      piece += `${place === 0 ? '' : ','}\n${JSON.stringify(item)}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += ']';
  }
  yield `${piece}}\n`;
}
