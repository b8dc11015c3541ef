// The embedded engine's folder: one process at a time, told so clearly; what was acknowledged is there after any end.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { openEmbedded } from '#cypher/embedded.ts';
import { migrate } from '#cypher/migrate.ts';
import { loadStatement } from '#cypher/statement.ts';
import { nodes } from '#cypher/statements.generated.ts';
import { writeWholeGraph } from '../engine/wholeGraph.ts';
import type { Opened } from './openFolder.ts';

const script = join(import.meta.dirname, 'openFolder.ts');
const newFolder = () => mkdtempSync(join(tmpdir(), 'embedded-'));

async function open(folder: string): Promise<Database> {
  const database = await openEmbedded(folder);
  await migrate(database);
  return database;
}

async function startOther(folder: string, then: 'wait' | 'end'): Promise<Opened & { child: ChildProcess }> {
  const child = spawn(process.execPath, [script, folder, then], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: child.stdout! }), 'line');
  return { ...(JSON.parse(line as string) as Opened), child };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

it('tells a second process who has the folder and what to do, and nothing is harmed', async () => {
  const folder = newFolder();
  const database = await open(folder);
  await writeWholeGraph(database);
  const before = await checksum(database);
  const other = await startOther(folder, 'end');
  expect(other).toMatchObject({ opened: false, code: 'LOCKED' });
  expect(other.message).toContain(folder);
  expect(other.message).toContain(`process ${process.pid} `);
  expect(other.message).toContain('Stop that process first');
  expect(await checksum(database)).toEqual(before);
  await nodes.Principal.set(database, { rows: [{ id: 'after', properties: { name: 'after' } }] });
  const after = await checksum(database);
  await database.close();
  const reopened = await open(folder);
  expect(await checksum(reopened)).toEqual(after);
  await reopened.close();
});

it('lets the next process in when the first has closed', async () => {
  const folder = newFolder();
  await (await open(folder)).close();
  expect(existsSync(join(folder, 'owner.json'))).toBe(false);
  const other = await startOther(folder, 'end');
  if (other.child.exitCode === null) await once(other.child, 'exit');
  expect(other.opened).toBe(true);
  const database = await open(folder);
  expect(await nodes.Principal.list(database, { ids: ['by end'] })).toHaveLength(1);
  await database.close();
});

it('is refused by the other process while that lives, and starts again when it was killed', async () => {
  const folder = newFolder();
  const other = await startOther(folder, 'wait');
  try {
    const refused = await openEmbedded(folder).catch((error) => error);
    expect(refused).toMatchObject({ name: 'DatabaseError', code: 'LOCKED' });
    expect(refused.message).toContain(`process ${other.child.pid} `);
  } finally {
    await kill(other.child);
  }
  expect(existsSync(join(folder, 'owner.json'))).toBe(true);
  const database = await open(folder);
  expect(await nodes.Principal.list(database, { ids: ['by wait'] })).toHaveLength(1);
  await database.close();
});

it('waits a moment for a process that is just ending', async () => {
  const folder = newFolder();
  const other = await startOther(folder, 'wait');
  writeFileSync(join(folder, 'owner.json'), '');
  const opening = open(folder);
  await kill(other.child);
  const database = await opening;
  expect(await nodes.Principal.list(database, { ids: ['by wait'] })).toHaveLength(1);
  await database.close();
});

it('says UNAVAILABLE when someone has the folder and nobody knows who', async () => {
  const folder = newFolder();
  const database = await open(folder);
  writeFileSync(join(folder, 'owner.json'), '{"pid":');
  await expect(openEmbedded(folder)).rejects.toMatchObject({ name: 'DatabaseError', code: 'UNAVAILABLE' });
  await database.close();
});

it('keeps constraints and indexes when it is opened again', async () => {
  const folder = newFolder();
  const count = 10_000;
  const first = await open(folder);
  const rows = Array.from({ length: count }, (_, i) => ({ id: `${i}`, properties: { sourceKey: `${i}` } }));
  await nodes.Principal.set(first, { rows });
  const timeOf = async (database: Database) => {
    const ids = rows.slice(0, 500).map(({ id }) => id);
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run += 1) {
      const start = performance.now();
      expect(await nodes.Principal.list(database, { ids })).toHaveLength(500);
      expect(await nodes.Principal.listBySourceKey(database, { sourceKeys: ids })).toHaveLength(500);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const before = await timeOf(first);
  await first.close();
  const again = await open(folder);
  // Without the index every row would read all 10,000 nodes: a hundred times as long.
  expect((await timeOf(again)) / before).toBeLessThan(5);
  const createPrincipal = loadStatement('../tests/engine/createPrincipal.cypher');
  await expect(again.run(createPrincipal, { ids: ['7'] })).rejects.toMatchObject({ code: 'CONSTRAINT' });
  await again.close();
});

it('lets what was queued before the close be written, and nothing after it', async () => {
  const folder = newFolder();
  const database = await open(folder);
  const write = (id: string) => nodes.Principal.set(database, { rows: [{ id, properties: { name: id } }] });
  const queued = ['1', '2', '3'].map(write);
  const closing = database.close();
  await expect(write('4')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await Promise.all([...queued, closing]);
  const again = await open(folder);
  const found = await nodes.Principal.list(again, { ids: ['1', '2', '3', '4'] });
  expect(found.map(({ id }) => id).sort()).toEqual(['1', '2', '3']);
  await again.close();
});
