// How a Neo4j that is away, strange or locked is told apart: by code.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { DatabaseError } from '#cypher/database.ts';
import { openNeo4j } from '#cypher/neo4j.ts';
import { findAtlas } from '#cypher/statements.generated.ts';
import { neo4jUri } from '../engine/neo4jUri.ts';
import { describeEngines } from '../support/engines.ts';
import { neo4jJars } from '../support/neo4j/jars.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a Neo4j that asks who signs in, which the shared one does not. @returns how to stop it */
async function startWithSignIn(port: number): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'neo4j-sign-in-'));
  mkdirSync(join(home, 'conf'));
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
  ];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings.join('\n'));
  const opens = ['nio', 'io'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`);
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}/conf`];
  const jars = join(await neo4jJars(), '*');
  const command = [
    ...opens,
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Xmx512m',
    '-cp',
    jars,
    ...main,
  ];
  const java = spawn('java', command, { stdio: 'ignore' });
  const end = () => java.kill('SIGKILL');
  process.once('exit', end);
  return async () => {
    const gone = once(java, 'exit');
    end();
    await gone;
    process.removeListener('exit', end);
    rmSync(home, { recursive: true, force: true });
  };
}

describeEngines('opening', (engine) => {
  if (engine === 'embedded') {
    it('of a folder is told in embedded.test.ts, of a Neo4j that is not there it says UNAVAILABLE', async () => {
      const opening = openNeo4j({ uri: `bolt://127.0.0.1:${await freePort()}` });
      await expect(opening).rejects.toMatchObject({ name: 'DatabaseError', code: 'UNAVAILABLE' });
    });
    return;
  }

  it('says UNAUTHORIZED to a wrong password, however often it is tried', async () => {
    const port = await freePort();
    const stop = await startWithSignIn(port);
    const signIn = () =>
      openNeo4j({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'wrong' }).catch(
        (error: DatabaseError) => error,
      );
    try {
      let answer = await signIn();
      while ((answer as DatabaseError).code === 'UNAVAILABLE') {
        await sleep(200);
        answer = await signIn();
      }
      for (let i = 0; i < 5; i += 1) {
        expect(answer).toMatchObject({ name: 'DatabaseError', code: 'UNAUTHORIZED' });
        answer = await signIn();
      }
    } finally {
      await stop();
    }
  }, 120_000);

  it('says UNAVAILABLE when the server has no database of that name', async () => {
    const database = await openNeo4j({ uri: neo4jUri(), database: 'nowhere' });
    await expect(findAtlas(database)).rejects.toMatchObject({ name: 'DatabaseError', code: 'UNAVAILABLE' });
    await database.close();
  });
});
