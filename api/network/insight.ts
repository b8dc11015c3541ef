// A view of one snapshot with what is computed of it: in workers, each result once, kept as long as nothing it reads changes.
import { setImmediate as turn } from 'node:timers/promises';
import { countTies } from '../analysis/kernels/projection.ts';
import type { Metric, Test } from '../analysis/metrics/metric.ts';
import type { Network } from '../analysis/network.ts';
import type { RunOptions } from '../analysis/pool.ts';
import { SUBJECT_PARTS, type Subject } from '../analysis/subject.ts';
import { type AnalyseInput, type AnalyseOutput, analyseJob } from './analyse-worker.ts';
import { type CoordinatorReach, coordinatorReach } from './coordinator-reach.ts';
import type { FigureCache, Results } from './figure-cache.ts';
import { type Fingerprint, fingerprintOf, nameOfArrays } from './fingerprint.ts';
import type { SharedRun } from './shared-run.ts';
import type { Snapshot } from './snapshot.ts';
import { subjectOfView } from './subject.ts';
import { applyView, type View, type Viewed } from './view.ts';
import {
  type Band,
  type Column,
  compute,
  keyOf,
  lastBandKey,
  type Means,
  metricOf,
  paceOf,
  SEED,
  type Value,
  type Wanted,
} from './wanted.ts';

/** Which network of a view is drawn; for reach with what it has beyond collaboration. */
export type Drawn = AnalyseInput['kind'];

/** A view of one snapshot with what has been computed of it. */
export interface Insight {
  view: View;
  viewed: Viewed;
  subject: Subject;
  /** Prepares, without holding up others, what all below takes; they do it themselves where nobody has. */
  ready(): Promise<void>;
  /** Ties of the collaboration network, counted up to `stopAt` and one more. */
  countTies(stopAt: number): number;
  /** The collaboration network of the view. */
  network(options?: RunOptions): Promise<Network>;
  /**
   * Computes what is not known yet, together; in the order asked for. Values of a metric of principals or ties are a
   * `Column`, of the network a `Value`; a test is a `Test`; bands are a `Band`.
   * @throws the signal's reason when nobody else waits for it either
   */
  obtain<T>(wanted: readonly Wanted[], options?: RunOptions): Promise<T[]>;
  /** What is known already; undefined where it is not. */
  column(metric: Metric): Column | undefined;
  value(metric: Metric): Value | undefined;
  test<T extends Float64Array | number>(metric: Metric): Test<T> | undefined;
  band(metric: Metric): Band | undefined;
  /** Whom the coordinators of the view reach, by id. */
  coordinators(): ReadonlyMap<string, CoordinatorReach>;
  /** Communities of a network that is drawn: group of each node, −1 for none. */
  communities(drawn: Drawn, options?: RunOptions): Promise<Int32Array>;
}

/** Views kept with what was found on the way to their figures; the one used longest ago goes first. */
const MOST_VIEWS = 20;

/** Texts of a view that mean the same are the same. */
function textOf(view: View): string {
  const parts = Object.entries(view).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify(
    parts.map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]).sort(),
  );
}

/** The mean of several shares done, told as one. */
function together(count: number, onProgress: RunOptions['onProgress']): RunOptions['onProgress'][] {
  const shares = new Float64Array(count);
  return Array.from(
    shares,
    (_, i) =>
      onProgress &&
      ((share) => {
        shares[i] = share;
        onProgress(shares.reduce((sum, one) => sum + one, 0) / count);
      }),
  );
}

function insightOf(snapshot: Snapshot, means: Means, cache: FigureCache, view: View): Insight {
  const viewed = applyView(snapshot, view);
  let known: Subject | undefined;
  const subject = () => {
    known ??= subjectOfView(snapshot, view, viewed);
    return known;
  };
  let reach: ReadonlyMap<string, CoordinatorReach> | undefined;
  let names: Fingerprint | undefined;
  const fingerprint: Fingerprint = (parts) => {
    names ??= fingerprintOf(subject());
    return names(parts);
  };
  // A large view takes tens of milliseconds for each of these: others have their turn in between.
  const ready = async () => {
    if (names) return;
    // The first is in the same round of the event loop still; what others asked is read in the next.
    await turn();
    await turn();
    subject();
    await turn();
    fingerprint(SUBJECT_PARTS);
  };
  /** When all of one pace that was started will have ended. */
  const paces = new Map<Metric['cost'], Promise<unknown>>();
  const key = (one: Wanted) => keyOf(one, fingerprint);

  const start = (wanted: readonly Wanted[]): SharedRun<Results> => {
    const pace = paceOf(wanted[0]);
    const before = pace === 'LIGHT' ? undefined : paces.get(pace);
    return cache.start(wanted.map(key), async (options) => {
      const run = async () => {
        options.signal.throwIfAborted();
        return compute(means, subject(), fingerprint, wanted, options);
      };
      const running = before ? before.then(run, run) : run();
      paces.set(pace, running);
      return running;
    });
  };

  const obtain = async <T>(wanted: readonly Wanted[], options: RunOptions = {}): Promise<T[]> => {
    await ready();
    // Nobody would wait for what is started now.
    options.signal?.throwIfAborted();
    const found = wanted.map((one) => cache.find<T>(key(one)));
    const missing = wanted.filter((one, i) => found[i] === undefined && !cache.running(key(one)));
    for (const group of Map.groupBy(missing, (one) => `${paceOf(one)} ${one.what}`).values()) start(group);
    const runs = wanted.map((one, i) => (found[i] === undefined ? cache.running(key(one))! : null));
    const distinct = [...new Set(runs.filter((run) => run !== null))];
    const tell = together(distinct.length, options.onProgress);
    const results = await Promise.all(
      distinct.map((run, i) => run.wait({ ...options, onProgress: tell[i] })),
    );
    return wanted.map((one, i) => found[i] ?? (results[distinct.indexOf(runs[i]!)].get(key(one)) as T));
  };

  /** A network of the view that is drawn, with figures of it. */
  const analysed = async (drawn: Drawn, figures: string[], waiting: RunOptions): Promise<AnalyseOutput> => {
    await ready();
    const reach = typeof drawn === 'string' ? drawn : `REACH ${nameOfArrays(drawn)}`;
    const threads = figures.length > 0 ? means.pool : means.quick;
    const name = `${reach} with ${figures} ${fingerprint()}`;
    const known = cache.find<AnalyseOutput>(name);
    if (known) return known;
    const run =
      cache.running(name) ??
      cache.start([name], async (options) => {
        const names = { principal: [], tie: [], network: figures };
        const input = { affiliation: subject().affiliation!, kind: drawn, names, seed: SEED, layout: null };
        return new Map([[name, await threads.run(analyseJob, input, options)]]);
      });
    return (await run.wait(waiting)).get(name) as AnalyseOutput;
  };

  const communities = metricOf('NETWORK', 'communities');
  return {
    ...{ view, viewed, obtain, ready },
    network: async (waiting = {}) => (await analysed('COLLABORATION', [], waiting)).network,
    get subject() {
      return subject();
    },
    countTies: (stopAt) => countTies(viewed, stopAt).ties,
    coordinators: () => {
      reach ??= coordinatorReach(snapshot, view, viewed);
      return reach;
    },
    column: (metric) => cache.find(key({ metric, what: 'value' })),
    value: (metric) => cache.find(key({ metric, what: 'value' })),
    test: (metric) => cache.find(key({ metric, what: 'test' })),
    band: (metric) => cache.find(lastBandKey(metric, fingerprint)),
    communities: async (drawn, waiting = {}) => {
      if (drawn === 'COLLABORATION')
        return (await obtain<Value>([{ metric: communities, what: 'value' }], waiting))[0].partition!;
      const { evaluation } = await analysed(drawn, [communities.id], waiting);
      return evaluation.partitions[communities.id];
    },
  };
}

/** Insights of one snapshot, by view. */
export function createInsights(
  snapshot: Snapshot,
  means: Means,
  cache: FigureCache,
): (view: View) => Insight {
  const kept = new Map<string, Insight>();
  return (view) => {
    const text = textOf(view);
    const insight = kept.get(text) ?? insightOf(snapshot, means, cache, view);
    kept.delete(text);
    kept.set(text, insight);
    if (kept.size > MOST_VIEWS) kept.delete(kept.keys().next().value!);
    return insight;
  };
}
