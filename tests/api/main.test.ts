// A server that listens: over a real connection, on this machine only, until it is told to stop.
import { networkInterfaces } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import { readConfig } from '#api/config.ts';
import { type Running, startServer } from '#api/main.ts';
import type { Database } from '#cypher/database.ts';
import { findAtlas } from '#cypher/statements.generated.ts';
import { textOf } from '../support/api.ts';
import { openAtlas } from '../support/atlas.ts';

const started: Running[] = [];
const others: Database[] = [];
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  for (const database of others.splice(0)) await database.close();
});

async function start(settings: Record<string, string> = {}) {
  const database = await openAtlas();
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...settings });
  try {
    const server = await startServer(config, database);
    started.push(server);
    return { ...server, database };
  } catch (error) {
    others.push(database);
    throw error;
  }
}

const loopback = Object.values(networkInterfaces()).flatMap((all) => all?.filter(({ internal }) => internal));
const addresses = ['127.0.0.1', '::1'].filter((own) => loopback.some((one) => one?.address === own));

it.each(addresses)('answers at %s on the port it was given', async (HOST) => {
  const { url } = await start({ HOST });
  expect(new URL(url).hostname).toBe(HOST.includes(':') ? `[${HOST}]` : HOST);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-kyodo-viewer': 'PLANNER' },
    body: JSON.stringify({ query: '{ viewer { role } atlas { revision } }' }),
  });
  expect(await response.json()).toEqual({
    data: { viewer: { role: 'PLANNER' }, atlas: { revision: 0 } },
  });
});

it('has no sample city to offer where nobody brought it one', async () => {
  const { url } = await start();
  const ask = async (operation: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: textOf(operation), variables: { input: {} } }),
    });
    return response.json();
  };
  expect(await ask('sampleCity')).toEqual({ data: { atlas: { sampleCity: false } } });
  expect(await ask('loadSampleCity')).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

it('says that its port is taken', async () => {
  const { url } = await start();
  const { port } = new URL(url);
  await expect(start({ PORT: port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('closes everything when it stops, the database last', async () => {
  const { url, database, stop } = await start();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await stop();
  started.length = 0;
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  await expect(findAtlas(database)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
