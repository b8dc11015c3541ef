// `npm start`: builds the page if need be, opens the database, fills a new one with the sample city, and serves.
import { readConfig } from '#api/config.ts';
import { startServer } from '#api/main.ts';
import { findAtlas } from '#cypher/statements.generated.ts';
import { buildClient } from './build-client.ts';
import { loadCity } from './load-city.ts';
import { openDatabase } from './open.ts';
import { report } from './report.ts';

async function start(): Promise<void> {
  const config = readConfig();
  await buildClient();
  const database = await openDatabase(config);
  const isNew = !(await findAtlas(database))?.profile;
  if (isNew) {
    console.log('架空の見本都市「みなも市」を用意しています… / Preparing the fictional sample city …');
    await loadCity(database, {});
  }
  const server = await startServer(config, database);
  console.log(
    `\n協働アトラスが動いています / Kyodo Atlas is running\n\n  ${server.url}\n\n終了は Ctrl+C / Ctrl+C stops it`,
  );
  const stop = () => {
    void server.stop().then(() => process.exit(0), fail);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function fail(error: unknown): never {
  report(error);
  process.exit(1);
}

await start().catch(fail);
