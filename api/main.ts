// Starts the server on a database and stops it cleanly.
import type { AddressInfo } from 'node:net';
import type { Database } from '#cypher/database.ts';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import type { Services } from './context.ts';
import { loadProfiles } from './municipality/profile.ts';
import { createCurrent } from './network/current.ts';

/** A server that listens. */
export interface Running {
  url: string;
  /** Finishes what is under way, then closes server, workers and database. */
  stop(): Promise<void>;
}

/** Starts the server. @param more what the server brings besides, as a sample city @throws when the port is taken */
export async function startServer(
  config: Config,
  database: Database,
  more: Pick<Services, 'loadSampleCity'> = {},
): Promise<Running> {
  const profiles = loadProfiles();
  const current = createCurrent(database, config, profiles);
  const app = await buildApp({ ...more, database, config, profiles, current: current.get });
  await app.listen({ host: config.HOST, port: config.PORT });
  let isStopping = false;
  // The first map would wait seconds for its layout: begin before anyone asks.
  const firstMap = current
    .get()
    .then(({ placing }) => placing.positions())
    .catch((error: unknown) => {
      if (!isStopping) app.log.warn({ err: error }, 'the first map could not be prepared');
    });
  const { address, port, family } = app.server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  const url = `http://${host}:${port}`;
  database.announce?.(url);
  return {
    url,
    stop: async () => {
      isStopping = true;
      await app.close();
      await current.close();
      await firstMap;
      await database.close();
    },
  };
}
