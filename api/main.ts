// Starts the server on a database and stops it cleanly.
import type { AddressInfo } from 'node:net';
import type { Database } from '#cypher/database.ts';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { loadProfiles } from './municipality/profile.ts';
import { createCurrent } from './network/current.ts';

/** A server that listens. */
export interface Running {
  url: string;
  /** Finishes what is under way, then closes server, workers and database. */
  stop(): Promise<void>;
}

/** Starts the server. @throws when the port is taken */
export async function startServer(config: Config, database: Database): Promise<Running> {
  const profiles = loadProfiles();
  const current = createCurrent(database, config, profiles);
  const app = await buildApp({ database, config, profiles, current: current.get });
  await app.listen({ host: config.HOST, port: config.PORT });
  // The first map would wait seconds for its layout: begin before anyone asks.
  void current.get().then(
    ({ placing }) => placing.positions(),
    (error: unknown) => app.log.warn({ err: error }, 'the graph could not be read at start'),
  );
  const { address, port, family } = app.server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return {
    url: `http://${host}:${port}`,
    stop: async () => {
      await app.close();
      await current.close();
      await database.close();
    },
  };
}
