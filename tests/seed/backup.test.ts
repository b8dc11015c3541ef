// `atlas backup`, `restore`, `export` and `import` of an export as an administrator meets them, on both engines and while a server runs.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import { readConfig } from '#api/config.ts';
import { startServer } from '#api/main.ts';
import { checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { nodes } from '#cypher/statements.generated.ts';
import { loadCity } from '#seed/load-city.ts';
import { openDatabase } from '#seed/open.ts';
import { describeEngines, type Engine, openEngine } from '../support/engines.ts';
import { root } from '../support/imports.ts';

let folder: string;
let environment: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  environment = { DATA_DIR: join(folder, 'data'), NEO4J_URI: '', INIT_CWD: folder };
});

function start(...words: string[]) {
  const child: ChildProcess = spawn(process.execPath, [join(root, 'seed/atlas.ts'), ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout!.on('data', (text) => (out += text));
  child.stderr!.on('data', (text) => (err += text));
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, out, err })) };
}

const atlas = (...words: string[]) => start(...words).ended;

const neo4jUri = () =>
  (inject('neo4j') as { uri?: string } | undefined)?.uri ?? process.env.NEO4J_TEST_URI ?? '';

async function useEmpty(engine: Engine): Promise<void> {
  await (await openEngine(engine)).close();
  environment.NEO4J_URI = engine === 'neo4j' ? neo4jUri() : '';
  environment.DATA_DIR = mkdtempSync(join(folder, 'data-'));
}

const sumOf = (out: string) => /sha256 +([0-9a-f]{64})/.exec(out)?.[1];

/** Works on the database of the command line while no command runs. */
async function within<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig(environment));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const sumNow = () => within(async (database) => (await checksum(database)).sha256);
const addDistrict = (database: Database) =>
  commit(database, { by: 'test', action: 'add', summary: '' }, async () => ({
    nodes: { District: [{ id: 'more', properties: { name: '後の地区' } }] },
  }));

describeEngines('the command line', (engine) => {
  // Without a Neo4j the other one is a second embedded one.
  const other = engine === 'embedded' && neo4jUri() ? 'neo4j' : 'embedded';
  beforeEach(() => useEmpty(engine));

  it('backs the city up and brings it back on either engine, and saves what was there before', async () => {
    await within((database) => loadCity(database, { seed: 5 }));
    const before = await sumNow();
    const saved = await atlas('backup', 'city.atlas.gz');
    expect([saved.code, sumOf(saved.out)]).toEqual([0, before]);
    await within(addDistrict);
    const restored = await atlas('restore', 'city.atlas.gz');
    expect([restored.code, sumOf(restored.out), await sumNow()]).toEqual([0, before, before]);
    const [, earlier] = /what was there before: (.*)/.exec(restored.out)!;
    expect((await atlas('restore', earlier!)).code).toBe(0);
    expect(await sumNow()).not.toBe(before);
    await useEmpty(other);
    expect((await atlas('restore', 'city.atlas.gz')).code).toBe(0);
    expect(await sumNow()).toBe(before);
  }, 300_000);

  it('exports the city and imports it into an empty atlas of either engine: the same checksum', async () => {
    await within((database) => loadCity(database, { seed: 6 }));
    const before = await sumNow();
    expect((await atlas('export', '--private', 'out')).code).toBe(0);
    for (const to of [engine, other] as const) {
      await useEmpty(to);
      const done = await atlas('import', 'out');
      expect([done.code, /created: ([\d,]+)\n/.test(done.out), await sumNow()]).toEqual([0, true, before]);
    }
    expect((await atlas('import', 'out')).out).toContain('nothing changed');
  }, 300_000);
});

describe('atlas backup and restore', () => {
  it('go through the server that has the data, which answers from what is back', async () => {
    const config = readConfig({ ...environment, PORT: '0', LOG_LEVEL: 'silent' });
    const database = await openDatabase(config);
    await loadCity(database, { seed: 6 });
    const server = await startServer(config, database);
    try {
      const before = await checksum(database);
      const saved = await atlas('backup', 'city.atlas.gz');
      expect(saved).toMatchObject({ code: 0, err: expect.stringContaining(server.url) });
      expect(sumOf(saved.out)).toBe(before.sha256);
      await addDistrict(database);
      const restored = await atlas('restore', 'city.atlas.gz');
      expect([restored.code, sumOf(restored.out)]).toEqual([0, before.sha256]);
      expect(await checksum(database)).toEqual(before);
      expect(await nodes.District.list(database, { ids: ['more'] })).toEqual([]);
    } finally {
      await server.stop();
    }
  }, 120_000);

  it('say who has the data where no server answers for it', async () => {
    const database = await openDatabase(readConfig(environment));
    try {
      const { code, err } = await atlas('backup', 'x.gz');
      expect([code, err.includes(`process ${process.pid}`)]).toEqual([1, true]);
    } finally {
      await database.close();
    }
  });

  it('leave a file that is there alone unless told, and refuse what is no backup before they open anything', async () => {
    writeFileSync(join(folder, 'x.gz'), 'mine');
    const refused = await atlas('backup', 'x.gz');
    expect([refused.code, refused.err.includes('--overwrite')]).toEqual([1, true]);
    expect(readFileSync(join(folder, 'x.gz'), 'utf8')).toBe('mine');
    const foreign = await atlas('restore', 'x.gz');
    expect([foreign.code, foreign.err.includes('not a backup')]).toEqual([1, true]);
    expect(existsSync(environment.DATA_DIR!)).toBe(false);
    expect((await atlas('backup', '--overwrite', 'x.gz')).code).toBe(0);
    expect((await atlas('restore', 'x.gz')).code).toBe(0);
  });

  it('stop at Ctrl+C with exit code 130: no file, and nothing restored', async () => {
    await within((database) => loadCity(database, { seed: 7 }));
    const before = await sumNow();
    const stopped = async (words: string[], when: () => boolean) => {
      const { child, ended } = start(...words);
      while (!when()) await sleep(5);
      child.kill('SIGINT');
      return ended;
    };
    const half = join(folder, 'p.gz.part');
    expect((await stopped(['backup', 'p.gz'], () => existsSync(half))).code).toBe(130);
    expect(readdirSync(folder).filter((name) => name.startsWith('p.'))).toEqual([]);
    expect((await atlas('backup', 'p.gz')).code).toBe(0);
    const backups = join(environment.DATA_DIR!, 'backups');
    const saving = () => existsSync(backups) && readdirSync(backups).length > 0;
    expect((await stopped(['restore', 'p.gz'], saving)).code).toBe(130);
    expect([await sumNow(), readdirSync(backups)]).toEqual([before, []]);
  }, 300_000);
});
