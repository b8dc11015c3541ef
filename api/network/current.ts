// The graph as it is now: kept in memory for its revision, read again as soon as the database has another.
import type { Database } from '#cypher/database.ts';
import { findAtlas } from '#cypher/statements.generated.ts';
import { definitionsVersion } from '../analysis/definitions.ts';
import { createPool, type Pool } from '../analysis/pool.ts';
import { stateOf } from '../atlas/state.ts';
import type { Config } from '../config.ts';
import { fiscalYearOf } from '../municipality/fiscal-year.ts';
import { formWord, type Profile } from '../municipality/profile.ts';
import { createFigureCache, type FigureCache } from './figure-cache.ts';
import { createInsights, type Insight } from './insight.ts';
import { createLists, type Lists } from './lists.ts';
import { loadGraph } from './load.ts';
import { createPlacing, type Known, type Placing } from './placing.ts';
import type { Snapshot } from './snapshot.ts';
import { type Spans, spansOf, yearRange } from './spans.ts';
import type { View } from './view.ts';

/** One revision, and what has been computed from it. */
export interface Current {
  snapshot: Snapshot;
  profile: Profile;
  fictional: boolean;
  definitionsVersion: string;
  /** Most ties that the map draws. */
  mostTies: number;
  /** First and last fiscal year in which anything takes place. */
  years: { from: number; to: number } | null;
  lists: Lists;
  spans: Spans;
  insight(view: View): Insight;
  /** Workers for what is computed of a view beside its figures. */
  pool: Pool;
  /** Longest that figures may take which are computed when they are asked for. */
  seconds: number;
  placing: Placing;
}

/** Profile of an atlas that has none yet. */
const FIRST_PROFILE = 'koka';

/** Keeps the current graph of a database. */
export interface CurrentGraph {
  /** The graph at the database's revision; several callers at once read it once. */
  get(): Promise<Current>;
  /** Ends the workers. */
  close(): Promise<void>;
}

async function load(
  database: Database,
  config: Config,
  profiles: ReadonlyMap<string, Profile>,
  { pool, quick, cache }: { pool: Pool; quick: Pool; cache: FigureCache },
  before: Known | null,
): Promise<Current> {
  const profileOf = ({ profile }: { profile: string | null }) =>
    profiles.get(profile ?? FIRST_PROFILE) ?? profiles.get(FIRST_PROFILE)!;
  const graph = await loadGraph(database, profileOf, fiscalYearOf(new Date()));
  const { atlas, snapshot } = graph;
  const profile = profileOf(atlas);
  const means = { pool, quick, exactUpTo: config.ANALYSIS_EXACT_UP_TO };
  const insights = createInsights(snapshot, means, cache);
  return {
    snapshot,
    profile,
    fictional: atlas.fictional ?? false,
    definitionsVersion,
    mostTies: config.MAX_MAP_TIES,
    years: yearRange(snapshot),
    lists: createLists(graph),
    spans: spansOf(snapshot),
    insight: ({ forms, ...view }) =>
      insights({ ...view, forms: forms?.map((form) => formWord(profile, form)) }),
    pool,
    seconds: config.MAX_ANALYSIS_SECONDS,
    placing: createPlacing(snapshot, pool, config, before),
  };
}

/** Starts keeping the graph of a database; nothing is read before it is asked for. */
export function createCurrent(
  database: Database,
  config: Config,
  profiles: ReadonlyMap<string, Profile>,
): CurrentGraph {
  const pool = createPool(config.ANALYSIS_THREADS, { givesWay: true });
  // A map must not wait for the figures of the one before it.
  const quick = createPool(1);
  // Figures outlive the revision they were computed for.
  const cache = createFigureCache(config.MAX_FIGURES_BYTES);
  let kept: { key: string; current: Promise<Current> } | undefined;
  let last: Current | undefined;
  return {
    get: async () => {
      const key = `${stateOf((await findAtlas(database))!)} in ${fiscalYearOf(new Date())}`;
      if (kept?.key !== key) {
        const current = load(
          database,
          config,
          profiles,
          { pool, quick, cache },
          last?.placing.known() ?? null,
        ).then((loaded) => {
          last = loaded;
          return loaded;
        });
        kept = { key, current };
        const mine = kept;
        current.catch(() => {
          if (kept === mine) kept = undefined;
        });
      }
      return kept.current;
    },
    close: async () => {
      await Promise.all([pool.close(), quick.close()]);
    },
  };
}
