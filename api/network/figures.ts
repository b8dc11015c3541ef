// Figures of a view as they are shown: values with what goes with them, or the reason why there is none.
import { metrics } from '../analysis/metrics/list.ts';
import {
  type AnyMetric,
  type Metric,
  shown,
  type Table,
  type Test,
  type Words,
} from '../analysis/metrics/metric.ts';
import { AppError } from '../errors.ts';
import type { Insight } from './insight.ts';
import { type Column, type Estimate, metricOf, type Value } from './wanted.ts';

/** A value of a metric, or why there is none. */
export interface Figure<M extends AnyMetric = Metric> {
  metric: M;
  value: number | null;
  undefined: Words | null;
  /** False where nobody has computed it yet, because that takes long. */
  computed: boolean;
  sampled: Estimate | null;
  /** Null where it was not tested. */
  test: Test<number> | null;
  table: Table | null;
}

/** What a metric gave, or why there is nothing. */
export type Asked<T> =
  | { metric: Metric; result: T; reason: null }
  | { metric: Metric; result: null; reason: Words };

const LONG: Words = {
  ja: '計算に時間がかかるため、まだ計算していません。',
  en: 'It takes long to compute and has not been computed yet.',
};

/** Why a principal has no figures. */
export const NOT_IN_VIEW: Words = { ja: 'この範囲に含まれていません', en: 'not part of this view' };

/** Computes within so many seconds. @throws AppError TIMEOUT */
export async function inTime<T>(seconds: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    return await run(signal);
  } catch (error) {
    if (error !== signal.reason) throw error;
    const ja = `計算が${seconds}秒以内に終わりませんでした。年度や区分で対象を絞るか、時間のかかる計算として始めてください。`;
    const en = `The computation did not end within ${seconds} seconds. Please narrow the view by years or sectors, or start it as an analysis.`;
    throw new AppError('TIMEOUT', { ja, en }, {}, error);
  }
}

/**
 * Metrics of one scope: HEAVY ones if they are known, all others computed within the seconds that config allows.
 * LIGHT ones do not wait for the others.
 */
export async function askFor<T extends Column | Value>(
  insight: Insight,
  scope: Metric['scope'],
  ids: readonly string[],
  seconds: number,
): Promise<Asked<T>[]> {
  await insight.ready();
  const asked = ids.map((id) => metricOf(scope, id));
  const known = (metric: Metric) =>
    (scope === 'NETWORK' ? insight.value(metric) : insight.column(metric)) as T;
  const results = new Map<Metric, T | Words>();
  const compute = async (cost: Metric['cost']) => {
    const wanted = asked.filter((metric) => metric.cost === cost);
    if (wanted.length === 0) return;
    const items = wanted.map((metric) => ({ metric, what: 'value' as const }));
    try {
      const found = await inTime(seconds, (signal) => insight.obtain<T>(items, { signal }));
      wanted.forEach((metric, i) => {
        results.set(metric, found[i]);
      });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'TIMEOUT') throw error;
      for (const metric of wanted) results.set(metric, known(metric) ?? error.words);
    }
  };
  await Promise.all([compute('LIGHT'), compute('STANDARD')]);
  return asked.map((metric) => {
    const found = results.get(metric) ?? known(metric) ?? LONG;
    return 'ja' in found ? { metric, result: null, reason: found } : { metric, result: found, reason: null };
  });
}

/** A figure of which there is no value. */
export function withoutValue<M extends AnyMetric>(metric: M, reason: Words, computed: boolean): Figure<M> {
  return { metric, value: null, undefined: reason, computed, sampled: null, test: null, table: null };
}

/** The value as it is shown, with the reason where there is none. */
export function figureOf<M extends AnyMetric>(
  metric: M,
  value: number,
  { sampled, test = null, table = null }: Pick<Figure, 'sampled'> & Partial<Pick<Figure, 'test' | 'table'>>,
): Figure<M> {
  const seen = shown(value);
  const reason = seen === null ? metric.undefinedWhen : null;
  return { metric, value: seen, undefined: reason, computed: true, sampled, test, table };
}

const LIGHT = metrics
  .filter(({ scope, cost }) => scope === 'NETWORK' && cost === 'LIGHT')
  .map(({ id }) => id);

/** Figures of the whole network, in the order asked for; the LIGHT ones if nothing is said. */
export async function networkFigures(
  insight: Insight,
  seconds: number,
  ids: readonly string[] = LIGHT,
): Promise<Figure[]> {
  const asked = await askFor<Value>(insight, 'NETWORK', ids, seconds);
  return asked.map(({ metric, result, reason }) =>
    result
      ? figureOf(metric, result.value, { ...result, test: insight.test<number>(metric) ?? null })
      : withoutValue(metric, reason, false),
  );
}

/** The test of one principal. */
export function testAt(test: Test<Float64Array> | undefined, place: number): Test<number> | null {
  if (!test) return null;
  const { expected, sd, z, p, randomGraph } = test;
  return {
    ...{ expected: expected[place], sd: sd[place], z: z[place], p: p[place] },
    ...(randomGraph && { randomGraph: randomGraph[place] }),
  };
}
