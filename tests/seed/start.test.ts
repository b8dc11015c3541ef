// `npm start` in a process of its own: the sample city at once, or an empty atlas, and nothing of anybody's overwritten.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { textOf } from '../support/api.ts';
import { root } from '../support/imports.ts';

const running: ChildProcess[] = [];
const stop = async (server: ChildProcess) => {
  if (server.exitCode !== null) return server.exitCode;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  return (await ended)[0] as number | null;
};
afterEach(() => Promise.all(running.splice(0).map(stop)));

function spawnStart(folder: string, ...options: string[]): ChildProcess {
  const server = spawn(process.execPath, [join(root, 'seed/start.ts'), ...options], {
    env: { ...process.env, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent' },
    cwd: root,
  });
  running.push(server);
  return server;
}

/** Starts and waits for the address that it prints. */
async function start(folder: string, ...options: string[]) {
  const server = spawnStart(folder, ...options);
  const url = await new Promise<string>((found, failed) => {
    let printed = '';
    server.stdout!.on('data', (text) => {
      printed += text;
      const address = /http:\/\/[\d.:]+/.exec(printed)?.[0];
      if (address) found(address);
    });
    server.on('exit', (code) => failed(new Error(`ended with ${code} after: ${printed}`)));
  });
  const ask = async (operation: string, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: textOf(operation), variables }),
    });
    return (await response.json()).data;
  };
  return { server, ask };
}

const folder = () => mkdtempSync(join(tmpdir(), 'start-'));

it('shows the sample city at once', { timeout: 90_000 }, async () => {
  const { ask } = await start(folder());
  expect((await ask('atlas')).atlas).toMatchObject({ fictional: true, revision: 1 });
});

it('begins empty when told so, and leaves alone what somebody has begun', { timeout: 90_000 }, async () => {
  const place = folder();
  const first = await start(place, '--empty');
  expect((await first.ask('sampleCity')).atlas.sampleCity).toBe(true);
  await first.ask('createPrincipal', { input: { name: '緑の会' } });
  expect(await stop(first.server)).toBe(0);
  const second = await start(place);
  expect((await second.ask('atlas')).atlas).toMatchObject({
    ...{ fictional: false, revision: 1 },
    counts: { principals: 1 },
  });
});

it('does not start with a word that it does not know', { timeout: 90_000 }, async () => {
  const server = spawnStart(folder(), '--blank');
  expect((await once(server, 'exit'))[0]).toBe(2);
});
