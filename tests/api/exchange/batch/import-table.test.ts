// One transaction per table: what it leaves behind, how it stops, and which city's words it reads.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { findAtlas, nodes } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../../../support/engines.ts';
import { importList, principals } from '../importing.ts';

describeEngines('importTable', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openEngine(engine);
  });
  afterEach(() => database.close());

  it('leaves a batch with the file and its counts, and an audit entry without names', async () => {
    const report = await importList(database, 'principals', ['id,name', '1,水辺の会', ',']);
    const [batch] = await nodes.ImportBatch.listAll(database);
    expect(batch!.properties).toMatchObject({
      by: 'test',
      fileName: report.fileName,
      fileHash: report.fileHash,
      status: 'APPLIED',
      revision: 1,
    });
    expect(JSON.parse(batch!.properties.counts)).toMatchObject({
      kind: 'principals',
      source: 'file',
      CREATED: 1,
    });
    const [entry] = await nodes.AuditEntry.listAll(database);
    expect(entry!.properties).toMatchObject({ action: 'import', by: 'test' });
    expect(entry!.properties.summary).not.toContain('水辺');
  });

  it('gives an atlas without a profile the one that is named, and refuses another afterwards', async () => {
    const lines = ['name,区分', 'A,商工会'];
    const report = await importList(database, 'principals', lines, { profile: 'azumino' });
    expect(report).toMatchObject({ profileTaken: 'azumino', fictional: false });
    expect(await findAtlas(database)).toMatchObject({ profile: 'azumino', fictional: false });
    expect((await principals(database)).A).toMatchObject({ sector: 'BUSINESS' });
    const other = importList(database, 'principals', ['name', 'B'], { profile: 'ueda' });
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
    const unknown = importList(database, 'principals', ['name', 'B'], { profile: 'nowhere' });
    await expect(unknown).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'profile' } });
    expect(Object.keys(await principals(database))).toEqual(['A']);
    expect((await importList(database, 'principals', ['name', 'B'])).profileTaken).toBeNull();
  });

  it('tells how far it is', async () => {
    const lines = ['id,name', ...Array.from({ length: 6_000 }, (_, i) => `${i},団体${i}`)];
    const seen: [number, number][] = [];
    await importList(database, 'principals', lines, { progress: (...step) => seen.push(step) });
    const [done, total] = seen.at(-1)!;
    expect(done).toBe(total);
    expect(total).toBeGreaterThan(6_000);
    expect(seen.length).toBeGreaterThan(1);
  });

  it('writes nothing at all when it is stopped in the middle', async () => {
    const lines = ['id,name', ...Array.from({ length: 6_000 }, (_, i) => `${i},団体${i}`)];
    const stopping = new AbortController();
    const work = importList(database, 'principals', lines, {
      signal: stopping.signal,
      progress: () => stopping.abort(new Error('stopped by the test')),
    });
    await expect(work).rejects.toThrow('stopped by the test');
    expect(await nodes.Principal.listAll(database)).toEqual([]);
    expect(await nodes.ImportBatch.listAll(database)).toEqual([]);
    expect((await findAtlas(database))!.revision).toBe(0);
  });

  it('keeps registers apart that use the same keys', async () => {
    await importList(database, 'principals', ['id,name', '1,A']);
    await importList(database, 'principals', ['id,name', '1,B'], { source: 'other' });
    expect(Object.keys(await principals(database)).sort()).toEqual(['A', 'B']);
  });
});
