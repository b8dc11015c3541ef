// The two databases of a run: opened when first wanted, emptied and filled as often as a subject needs.
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Database } from '#cypher/database.ts';
import { openEmbedded } from '#cypher/embedded.ts';
import { migrate } from '#cypher/migrate.ts';
import { openNeo4j } from '#cypher/neo4j.ts';
import { loadCity } from '#seed/load-city.ts';
import { startNeo4j } from '../support/neo4j.ts';
import { giveRoom, HEAP } from './java.ts';
import { versionOf } from './machine.ts';
import { type Timed, timeOnce } from './measure.ts';
import type { Size } from './sizes.ts';

/** One engine with one database at a time. */
export interface Engine {
  readonly name: Database['engine'];
  /** Name and version, as printed. */
  readonly version: string;
  /** A new, migrated database in place of the one before. */
  empty(): Promise<Database>;
  /** A new database with the sample atlas; times `loadCity` alone. @returns rows written */
  fill(size: Size): Promise<Timed<number>>;
  /** A database with the sample atlas, filled only if the present one is not. */
  holding(size: Size): Promise<Database>;
  close(): Promise<void>;
}

/** The engines of a run. */
export interface Engines {
  embedded(): Engine;
  /** Null where it cannot be started; `missing` then says why. */
  neo4j(): Promise<Engine | null>;
  /** Both, as far as they are there. */
  all(): Promise<Engine[]>;
  /** Why Neo4j is not there; null when it is, or was not wanted yet. */
  readonly missing: string | null;
  /** Versions of those that were opened. */
  readonly versions: readonly string[];
  close(): Promise<void>;
}

function engine(
  name: Engine['name'],
  version: string,
  open: () => Promise<Database>,
  stop: () => Promise<void>,
): Engine {
  let database: Database | null = null;
  let held: Size | null = null;
  const empty = async () => {
    await database?.close();
    held = null;
    database = await open();
    await migrate(database);
    return database;
  };
  const fill = async (size: Size) => {
    const to = await empty();
    const timed = await timeOnce({ run: () => loadCity(to, { scale: size }) });
    held = size;
    return timed;
  };
  return {
    name,
    version,
    empty,
    fill,
    holding: async (size) => {
      if (held !== size) await fill(size);
      return database!;
    },
    close: async () => {
      await database?.close();
      await stop();
    },
  };
}

const clear = readFileSync(join(import.meta.dirname, '../support/neo4j/clear.cypher'), 'utf8');

async function startedNeo4j(): Promise<Engine> {
  giveRoom();
  const server = await startNeo4j();
  const driver = neo4j.driver(server.uri);
  const { agent } = await driver.getServerInfo();
  const open = async () => {
    const session = driver.session();
    await session.run(clear).finally(() => session.close());
    return openNeo4j({ uri: server.uri });
  };
  const stop = async () => {
    await driver.close();
    await server.stop();
  };
  return engine('neo4j', `${agent ?? 'Neo4j'} over Bolt, on this machine, heap ${HEAP}`, open, stop);
}

/** Prepares the engines; none is opened before it is wanted. Databases of the embedded one stand in the folder. */
export function createEngines(folder: string): Engines {
  const version = `embedded: @grafeo-db/js ${versionOf('@grafeo-db/js')}`;
  const open = () => openEmbedded(mkdtempSync(join(folder, 'embedded-')));
  let embedded: Engine | undefined;
  let started: Promise<Engine | null> | undefined;
  let missing: string | null = null;
  const versions: string[] = [];
  const first = () => {
    if (!embedded) versions.push(version);
    embedded ??= engine('embedded', version, open, async () => {});
    return embedded;
  };
  const second = () => {
    started ??= startedNeo4j().then(
      (one) => {
        versions.push(one.version);
        return one;
      },
      (error: Error) => {
        missing = error.message.replaceAll('\n', '; ');
        return null;
      },
    );
    return started;
  };
  return {
    embedded: first,
    neo4j: second,
    all: async () => {
      const other = await second();
      return other ? [first(), other] : [first()];
    },
    get missing() {
      return missing;
    },
    versions,
    close: async () => {
      await embedded?.close();
      await (await started)?.close();
    },
  };
}
