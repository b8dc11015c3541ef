// `npm start`: builds the page if need be, opens the database, fills a new one with the sample city unless told not to, and serves.
import { parseArgs } from 'node:util';
import { readConfig } from '#api/config.ts';
import { startServer } from '#api/main.ts';
import { findAtlas } from '#cypher/statements.generated.ts';
import { buildClient } from './build-client.ts';
import { loadCity } from './load-city.ts';
import { openDatabase } from './open.ts';
import { report } from './report.ts';

const usage = `npm start              架空の見本都市で始めます / starts with the fictional sample city
npm start -- --empty   空のアトラスで始めます / starts with an empty atlas`;

/** Whether a new atlas stays empty. A word that is not known ends the process before anything is written. */
function readOptions(): { empty: boolean } {
  try {
    return { empty: parseArgs({ options: { empty: { type: 'boolean', default: false } } }).values.empty };
  } catch {
    console.error(usage);
    process.exit(2);
  }
}

async function start({ empty }: { empty: boolean }): Promise<void> {
  const config = readConfig();
  await buildClient();
  const database = await openDatabase(config);
  const isNew = (await findAtlas(database))!.revision === 0;
  if (isNew && !empty) {
    console.log('架空の見本都市「みなも市」を用意しています… / Preparing the fictional sample city …');
    await loadCity(database, {});
  }
  const server = await startServer(config, database, {
    loadSampleCity: (options) => loadCity(database, options),
  });
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

await start(readOptions()).catch(fail);
