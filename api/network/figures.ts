// Figures of a view, computed in workers, each once per revision, view and metric.
import { countTies } from '../analysis/kernels/projection.ts';
import type { Evaluation, MetricNames } from '../analysis/metrics/evaluate.ts';
import { metrics } from '../analysis/metrics/list.ts';
import { type Metric, shown, type Words } from '../analysis/metrics/metric.ts';
import type { Affiliation, Network } from '../analysis/network.ts';
import type { Pool } from '../analysis/pool.ts';
import { AppError } from '../errors.ts';
import { analyseJob } from './analyse-worker.ts';
import type { Snapshot } from './snapshot.ts';
import { applyView, type View, type Viewed } from './view.ts';

/** Seed of everything random that is shown without another being asked for. */
export const SEED = 20_240_401;

/** A value of a metric, or why there is none. */
export interface Figure {
  metric: Metric;
  value: number | null;
  undefined: Words | null;
}

/** A view of one snapshot with what has been computed of it. */
export interface Insight {
  view: View;
  viewed: Viewed;
  /** Ties of the collaboration network, counted up to `stopAt` and one more. */
  countTies(stopAt: number): number;
  /** The collaboration network of the view. */
  network(): Promise<Network>;
  /** Values of principal metrics, one column for each id, in the order of the view's principals. */
  columns(ids: readonly string[]): Promise<Float64Array[]>;
  /** Figures of the whole network, in the order of the list. */
  figures(ids?: readonly string[]): Promise<Figure[]>;
  /** Communities of the collaboration network: group of each principal, −1 for none. */
  communities(): Promise<Int32Array>;
}

/** Views kept with their figures; the one used longest ago goes first. */
const MOST_VIEWS = 50;

/** Texts of a view that mean the same are the same. */
function keyOf(view: View): string {
  const parts = Object.entries(view).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify(
    parts.map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]).sort(),
  );
}

/** The metric of this scope and id. */
export function metricOf(scope: Metric['scope'], id: string): Metric {
  return metrics.find((metric) => metric.scope === scope && metric.id === id)!;
}

/** The value as it is shown, with the reason where there is none. */
export function figureOf(metric: Metric, value: number): Figure {
  const seen = shown(value);
  return { metric, value: seen, undefined: seen === null ? metric.undefinedWhen : null };
}

function insightOf(snapshot: Snapshot, pool: Pool, seconds: number, view: View): Insight {
  const viewed = applyView(snapshot, view);
  const affiliation = affiliationPart(viewed);
  const running = new Map<string, Promise<Evaluation>>();
  let network: Promise<Network> | undefined;
  const analyse = (names: MetricNames) => {
    const input = {
      affiliation,
      kind: 'COLLABORATION' as const,
      names: { principal: [], tie: [], network: [], ...names },
      seed: SEED,
      layout: null,
    };
    return pool
      .run(analyseJob, input, { signal: AbortSignal.timeout(seconds * 1000) })
      .catch((error: unknown) => {
        throw timedOut(error, seconds);
      });
  };
  const keep = (keys: readonly string[], job: Promise<Evaluation>) => {
    for (const key of keys) running.set(key, job);
    job.catch(() => {
      for (const key of keys) running.delete(key);
    });
  };
  /** Metrics that nobody has asked for yet: one job for the LIGHT ones, one for the others, which may take long. */
  const evaluations = (scope: 'principal' | 'network', ids: readonly string[]) => {
    const keyOfMetric = (id: string) => `${scope} ${id}`;
    const missing = ids.filter((id) => !running.has(keyOfMetric(id)));
    const isLight = (id: string) =>
      metricOf(scope === 'principal' ? 'PRINCIPAL' : 'NETWORK', id).cost === 'LIGHT';
    for (const part of [missing.filter(isLight), missing.filter((id) => !isLight(id))]) {
      if (part.length === 0) continue;
      const job = analyse({ [scope]: part }).then(({ evaluation }) => evaluation);
      keep(part.map(keyOfMetric), job);
    }
    return ids.map((id) => running.get(keyOfMetric(id))!);
  };
  const networkIds = metrics
    .filter(({ scope, cost }) => scope === 'NETWORK' && cost !== 'HEAVY')
    .map(({ id }) => id);
  return {
    view,
    viewed,
    countTies: (stopAt) => countTies(viewed, stopAt).ties,
    network: () => {
      network ??= analyse({}).then((output) => output.network);
      network.catch(() => {
        network = undefined;
      });
      return network;
    },
    columns: async (ids) => {
      const results = await Promise.all(evaluations('principal', ids));
      return ids.map((id, i) => results[i].principal[id]);
    },
    figures: async (ids = networkIds) => {
      const jobs = evaluations('network', ids);
      return Promise.all(ids.map((id, i) => settled(metricOf('NETWORK', id), jobs[i])));
    },
    communities: async () => {
      const [job] = evaluations('network', ['communities']);
      return (await job).partitions.communities;
    },
  };
}

/** The typed arrays of a view, without what a worker does not need. */
export function affiliationPart({
  principals,
  projects,
  projectStarts,
  projectList,
  memberStarts,
  memberList,
}: Viewed): Affiliation {
  return { principals, projects, projectStarts, projectList, memberStarts, memberList };
}

/** The figure of a job; a job that took too long is the reason why there is none. */
async function settled(metric: Metric, job: Promise<Evaluation>): Promise<Figure> {
  try {
    return figureOf(metric, (await job).network[metric.id]);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'TIMEOUT') throw error;
    return { metric, value: null, undefined: error.words };
  }
}

function timedOut(error: unknown, seconds: number): unknown {
  if (!(error instanceof Error) || error.name !== 'TimeoutError') return error;
  const ja = `計算が${seconds}秒以内に終わりませんでした。年度や区分で対象を絞ってください。`;
  const en = `The computation did not end within ${seconds} seconds. Please narrow the view by years or sectors.`;
  return new AppError('TIMEOUT', { ja, en }, {}, error);
}

/** Insights of one snapshot, by view. */
export function createInsights(snapshot: Snapshot, pool: Pool, seconds: number): (view: View) => Insight {
  const kept = new Map<string, Insight>();
  return (view) => {
    const key = keyOf(view);
    const insight = kept.get(key) ?? insightOf(snapshot, pool, seconds, view);
    kept.delete(key);
    kept.set(key, insight);
    if (kept.size > MOST_VIEWS) kept.delete(kept.keys().next().value!);
    return insight;
  };
}
