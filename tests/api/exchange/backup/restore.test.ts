// A backup brought back is the same graph: same revision, same checksum, row by row, on either engine and across them.
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import { backup } from '#api/exchange/backup/backup.ts';
import { type RestoreOptions, restore } from '#api/exchange/backup/restore.ts';
import { verifyBackup } from '#api/exchange/backup/verify-backup.ts';
import { checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { loadMigrations } from '#cypher/migrate.ts';
import { labels, relationshipNames } from '#cypher/read-graph.ts';
import { findAtlas, nodes, relationships, setSchemaVersion } from '#cypher/statements.generated.ts';
import { loadCity } from '#seed/load-city.ts';
import { writeWholeGraph } from '../../../engine/wholeGraph.ts';
import { arbitraryGraph, clearGraph, writeGraph } from '../../../support/arbitraryGraph.ts';
import { describeEngines, openEngine } from '../../../support/engines.ts';

const folder = mkdtempSync(join(tmpdir(), 'backups-'));
const limits = { bytes: 100_000_000 };
const options = (more: Partial<RestoreOptions> = {}): RestoreOptions => ({
  ...{ folder: join(folder, 'before'), by: 'test', limits },
  ...more,
});
let files = 0;
const newFile = () => {
  files += 1;
  return join(folder, `${files}.atlas.gz`);
};

/** Every row as stored, in an order of its own, but the entries of restores and what the last of them left on the atlas. */
async function everything(database: Database): Promise<string[]> {
  const rows: string[] = [];
  for (const label of labels)
    for (const { id, properties } of await nodes[label].listAll(database)) {
      const { restoredAt: _, ...others } = properties as Record<string, unknown>;
      if (others.action === 'restore') continue;
      rows.push(JSON.stringify([label, id, Object.entries(others).sort()]));
    }
  for (const name of relationshipNames)
    for (const { source, target, properties } of await relationships[name].listAll(database))
      rows.push(JSON.stringify([name, source, target, Object.entries(properties).sort()]));
  return rows.sort();
}

/** The whole graph, as a database of this version holds it. */
async function fill(database: Database): Promise<void> {
  await writeWholeGraph(database);
  await setSchemaVersion(database, { schemaVersion: loadMigrations().length });
}

const addDistrict = (database: Database, id: string) =>
  commit(database, { by: 'test', action: 'add', summary: '' }, async () => ({
    nodes: { District: [{ id, properties: { name: id } }] },
  }));

describeEngines('restore', (engine) => {
  let database: Database;
  let other: Database;
  beforeAll(async () => {
    database = await openEngine(engine);
    other = await openEngine('embedded');
  });
  afterAll(async () => {
    await database.close();
    await other.close();
  });

  it('brings every label, property and relationship back, on this engine and over the other', async () => {
    await fill(database);
    const before = [await everything(database), await checksum(database)];
    const path = newFile();
    const head = await backup(database, path, limits);
    expect(head).toMatchObject({ engine, checksum: (await checksum(database)).sha256 });
    await addDistrict(database, 'later');
    await clearGraph(database);
    const { saved } = await restore(database, path, options());
    expect(await everything(database)).toEqual(before[0]);
    expect((await verifyBackup(saved[0]!, limits)).nodes.Principal).toBe(0);
    await restore(other, path, options());
    expect([await everything(other), await checksum(other)]).toEqual(before);
    const across = newFile();
    await backup(other, across, limits);
    await clearGraph(database);
    await restore(database, across, options());
    expect([await everything(database), await checksum(database)]).toEqual(before);
    // Neo4j plans every statement when it first meets it.
  }, 120_000);

  it('says who restored what, at the revision that is back, and the atlas knows that it was restored', async () => {
    await clearGraph(database);
    await addDistrict(database, 'kept');
    const path = newFile();
    const { revision } = await backup(database, path, limits);
    await addDistrict(database, 'lost');
    const before = await findAtlas(database);
    await restore(database, path, options({ by: 'someone' }));
    const after = await findAtlas(database);
    expect([before!.revision, after!.revision]).toEqual([revision + 1, revision]);
    expect(after!.restoredAt).toMatch(/^\d{4}-.*Z$/);
    expect((await nodes.District.listAll(database)).map(({ id }) => id)).toEqual(['kept']);
    const entries = (await nodes.AuditEntry.listAll(database)).map(({ properties }) => properties);
    expect(entries.filter(({ action }) => action === 'restore')).toMatchObject([{ by: 'someone', revision }]);
    expect(await addDistrict(database, 'next')).toMatchObject({ revision: revision + 1 });
  });

  it('saves what was there before, which can be brought back in turn', async () => {
    await clearGraph(database);
    await addDistrict(database, 'first');
    const path = newFile();
    await backup(database, path, limits);
    await addDistrict(database, 'second');
    const before = await everything(database);
    const { saved } = await restore(database, path, options());
    expect(saved).toHaveLength(1);
    await restore(database, saved[0]!, options());
    expect(await everything(database)).toEqual(before);
    expect(statSync(saved[0]!).mode & 0o077).toBe(0);
  });

  it.each(['SAVING', 'WRITING', 'COMPARING'])('stops while %s, and nothing has changed', async (phase) => {
    await clearGraph(database);
    await fill(database);
    const path = newFile();
    await backup(database, path, limits);
    await addDistrict(database, 'stays');
    const before = await everything(database);
    const stopping = new AbortController();
    const place = join(folder, `stopped ${engine} ${phase}`);
    const work = restore(
      database,
      path,
      options({
        ...{ folder: place, signal: stopping.signal },
        progress: (now) => {
          if (now === phase) stopping.abort(new Error('enough'));
        },
      }),
    );
    await expect(work).rejects.toThrow('enough');
    expect(await everything(database)).toEqual(before);
    expect(readdirSync(place)).toEqual([]);
  });

  it('keeps any graph exactly', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (graph) => {
        await clearGraph(database);
        await writeGraph(database, graph);
        const before = [await everything(database), (await checksum(database)).sha256];
        const path = newFile();
        const head = await backup(database, path, limits);
        expect(head.checksum).toBe(before[1]);
        await restore(other, path, options());
        expect([await everything(other), (await checksum(other)).sha256]).toEqual(before);
        await clearGraph(database);
        await restore(database, path, options());
        expect([await everything(database), (await checksum(database)).sha256]).toEqual(before);
      }),
      { numRuns: engine === 'embedded' ? 25 : 5, seed: 4 },
    );
  });

  it('holds one state while others write', async () => {
    await clearGraph(database);
    await addDistrict(database, 'start');
    let writing = true;
    let written = 0;
    // Each commit adds one district and takes away the one before: every state has exactly one besides `start`.
    const writer = (async () => {
      for (let i = 0; writing; i += 1) {
        await commit(database, { by: 'test', action: 'turn', summary: '' }, async () => ({
          nodes: { District: [{ id: `turn ${i}`, properties: { name: `${i}` } }] },
          deletedNodes: { District: i > 0 ? [`turn ${i - 1}`] : [] },
        }));
        written += 1;
      }
    })();
    try {
      while (written < 3) await sleep(5);
      for (let i = 0; i < 4; i += 1) {
        const { nodes: counts } = await backup(database, newFile(), limits);
        expect(counts.District).toBe(2);
      }
    } finally {
      writing = false;
      await writer;
    }
  });
});

describe('across the engines', () => {
  it('says progress of each phase up to its end', async () => {
    const database = await openEngine('embedded');
    await loadCity(database, { seed: 2 });
    const path = newFile();
    const { nodes: counts } = await backup(database, path, limits);
    expect(counts.Principal).toBeGreaterThan(500);
    const seen = new Map<string, [number, number]>();
    await restore(database, path, options({ progress: (phase, ...share) => seen.set(phase, share) }));
    expect([...seen.keys()]).toEqual(['VERIFYING', 'SAVING', 'WRITING', 'COMPARING']);
    for (const [done, total] of seen.values()) expect([done, total > 10_000]).toEqual([total, true]);
    await database.close();
  });
});
