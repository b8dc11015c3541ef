// What a resolver receives.
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '#cypher/database.ts';
import type { Viewer } from './access/viewer.ts';
import { type Action, type Committed, commit as commitChange } from './atlas/commit.ts';
import type { Config } from './config.ts';
import type { ImportDesk } from './exchange/desk.ts';
import type { AnalysisJobs } from './insight/analyses.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Profile } from './municipality/profile.ts';
import type { Current } from './network/current.ts';

/** What lives as long as the process. */
export interface Services {
  database: Database;
  config: Config;
  profiles: ReadonlyMap<string, Profile>;
  /** The graph as last read, with what was computed from it. */
  current(): Promise<Current>;
  /** Writes the fictional sample city. @throws AppError CONFLICT where the atlas holds records; missing where the server brings none */
  loadSampleCity?: ((options: { by: string; seed: number }) => Promise<unknown>) | undefined;
  /** Where log lines go; the standard output unless told. */
  logStream?: { write(line: string): void };
}

/** What lives as long as the server. */
export interface Tasks {
  /** Files, previews and tasks of imports. */
  imports: ImportDesk;
  /** Long computations. */
  analyses: AnalysisJobs;
}

/** What lives as long as one request. */
export interface Context extends Services, Tasks {
  viewer: Viewer;
  loaders: Loaders;
  log: FastifyBaseLogger;
  requestId: string;
  /** Writes as this viewer; afterwards the request reads anew. */
  commit(action: Omit<Action, 'by'>, work: Parameters<typeof commitChange>[2]): Promise<Committed>;
  /** Lets the request read anew what something else than `commit` wrote for it. */
  forget(): void;
}

/** The context of one request: it sees one state of the graph, and after its own write the state that made. */
export function createContext(
  services: Services & Tasks,
  viewer: Viewer,
  log: FastifyBaseLogger,
  requestId: string,
): Context {
  const { database } = services;
  const loaders = createLoaders(database);
  let current: Promise<Current> | undefined;
  const forget = () => {
    loaders.clear();
    current = undefined;
  };
  return {
    ...services,
    viewer,
    log,
    requestId,
    loaders,
    current: () => {
      current ??= services.current();
      return current;
    },
    commit: async (action, work) => {
      const committed = await commitChange(database, { ...action, by: viewer.role }, work);
      forget();
      return committed;
    },
    forget,
  };
}
