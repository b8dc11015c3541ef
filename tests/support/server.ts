// A real server for tests: the embedded database in a temporary folder, filled with the sample city, on a free port.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#api/config.ts';
import { startServer as start } from '#api/main.ts';
import { buildClient } from '#seed/build-client.ts';
import { loadCity } from '#seed/load-city.ts';
import { openDatabase } from '#seed/open.ts';

/** A server that runs for a test. */
export interface TestServer {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a server with the sample city and the built page.
 * @param settings of `api/config.ts` besides
 * @param empty whether the atlas holds nothing yet
 */
export async function startServer(
  settings: Record<string, string> = {},
  { empty = false } = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kyodo-atlas-server-'));
  await buildClient();
  const config = readConfig({
    ...{ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'warn' },
    // A test opens more pages in a minute than a person.
    MAX_REQUESTS_PER_MINUTE: '1000000',
    ...settings,
  });
  const database = await openDatabase(config);
  if (!empty) await loadCity(database, {});
  const server = await start(config, database, {
    loadSampleCity: (options) => loadCity(database, options),
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
