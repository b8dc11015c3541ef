// What somebody asks to be computed although it takes long.
import { metrics } from '../analysis/metrics/list.ts';
import type { AnyMetric, Metric } from '../analysis/metrics/metric.ts';
import { metricId } from '../analysis/metrics/names.ts';
import { REPLICATES } from '../analysis/sensitivity.ts';
import { refuse } from '../atlas/values.ts';
import type { Wanted } from '../network/wanted.ts';
import type { AnalysisInput } from '../types.generated.ts';
import type { AnalysisStep } from './analyses.ts';

const MOST_REPLICATES = 1000;

/** Whether there is a permutation test of a metric. */
export function isTested(metric: AnyMetric): boolean {
  return 'test' in metric && metric.test !== undefined;
}

/** Whether ranks by a metric get a band: those of a yes or no are none, and a HEAVY one cannot be computed so often. */
function isBanded({ scope, cost, boolean }: Metric): boolean {
  return scope === 'PRINCIPAL' && cost !== 'HEAVY' && !boolean;
}

/** The steps of an analysis: values, tests, bands. @throws AppError BAD_USER_INPUT */
export function stepsOf(input: AnalysisInput): AnalysisStep[] {
  const replicates = input.replicates ?? REPLICATES;
  if (replicates < 1 || replicates > MOST_REPLICATES)
    refuse('replicates', `1から${MOST_REPLICATES}までです。`, `From 1 to ${MOST_REPLICATES}.`);
  const named = {
    PRINCIPAL: input.principalMetrics,
    TIE: input.tieMetrics,
    NETWORK: input.networkMetrics,
  };
  const asked = metrics.filter(({ scope, id }) => named[scope]?.some((name) => metricId(name) === id));
  if (asked.length === 0) refuse('principalMetrics', '指標を選んでください。', 'Name a figure.');
  const wanted = (which: Metric[], what: Wanted['what']) => which.map((metric) => ({ metric, what }));
  return [
    { wanted: wanted(asked, 'value'), weight: 1 },
    { wanted: input.tests ? wanted(asked.filter(isTested), 'test') : [], weight: 1 },
    { wanted: input.bands ? wanted(asked.filter(isBanded), replicates) : [], weight: 3 },
  ].filter(({ wanted: { length } }) => length > 0);
}
