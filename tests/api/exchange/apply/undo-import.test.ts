// Applying a list and taking it back, on both engines: exactly, in any order, and never over what others wrote.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import { listBatches } from '#api/exchange/apply/import-batch.ts';
import { undoImport } from '#api/exchange/apply/undo-import.ts';
import { type ImportOptions, importTable } from '#api/exchange/batch/import-table.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import { checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { findAtlas, nodes, relationships } from '#cypher/statements.generated.ts';
import { describeEngines, type Engine, openEngine } from '../../../support/engines.ts';
import { tableOf } from '../../../support/table.ts';
import { arbitraryList, type List } from './lists.ts';

const profiles = loadProfiles();
const now = new Date('2025-10-01T00:00:00Z');
const RUNS: Record<Engine, number> = { embedded: 40, neo4j: 6 };

describeEngines('imports and their undo', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEngine(engine);
  });
  afterAll(() => database.close());

  const apply = ({ kind, table }: List, options: Partial<ImportOptions> = {}) =>
    importTable(database, table, { kind, profiles, by: 'test', now, ...options });
  const undo = (batch: string) => undoImport(database, batch, { by: 'other', now });
  const sum = async () => (await checksum(database)).sha256;
  const check = (property: fc.IAsyncProperty<unknown>) =>
    fc.assert(property, { numRuns: RUNS[engine], endOnFailure: true });
  const principals = (rows: string[][], headers = ['key', 'name', 'kana', 'districts']): List => ({
    kind: 'principals',
    table: tableOf(headers, rows),
  });
  const edit = (id: string, properties: Record<string, string>) =>
    commit(database, { by: 'other', action: 'edit', summary: '' }, async () => ({
      nodes: { Principal: [{ id, properties }] },
    }));
  const named = async (name: string) =>
    (await nodes.Principal.listAll(database)).find(({ properties }) => properties.name === name);

  it('gives an atlas without a profile one, and takes it back', async () => {
    const before = await sum();
    const { batch, profileTaken } = await apply(principals([['1', '緑の会', '', '北']]), { profile: 'ueda' });
    expect([profileTaken, (await findAtlas(database))?.profile]).toEqual(['ueda', 'ueda']);
    expect(await undo(batch!)).toMatchObject({ kept: [] });
    expect([await sum(), (await findAtlas(database))?.profile]).toEqual([before, null]);
  });

  it('refuses to undo twice, and an import that there is none of', async () => {
    const { batch } = await apply(principals([['1', '緑の会', '', '北']]));
    await undo(batch!);
    const before = await findAtlas(database);
    await expect(undo(batch!)).rejects.toMatchObject({
      code: 'CONFLICT',
      words: { en: expect.stringContaining('undone already'), ja: expect.stringContaining('取り消し済み') },
    });
    await expect(undo('nothing')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await findAtlas(database)).toEqual(before);
  });

  it('forgets an undone import: the same file is applied anew', async () => {
    const list = principals([['9', '赤の会', 'あか', '']]);
    const first = await apply(list);
    expect((await apply(list)).appliedBefore).toBe(now.toISOString());
    await undo(first.batch!);
    const again = await apply(list);
    expect([again.appliedBefore, again.counts.CREATED]).toEqual([null, 1]);
    await undo(again.batch!);
  });

  it('leaves what others changed and says so: property, tie, and a record that they built on', async () => {
    await apply(principals([['1', '緑の会', 'みどり', '北']]));
    const { batch } = await apply(
      principals([
        ['1', '緑の会', 'みどりのかい', '南'],
        ['2', '青の会', 'あお', '南'],
        ['3', '白の会', 'しろ', '西'],
        ['4', '黒の会', 'くろ', '西'],
      ]),
    );
    const ids = Object.fromEntries(
      await Promise.all(['緑の会', '青の会', '白の会'].map(async (name) => [name, (await named(name))!.id])),
    );
    await edit(ids['緑の会'], { kana: 'ミドリ', website: 'https://midori.example/' });
    await edit(ids['青の会'], { kana: 'アオ' });
    await commit(database, { by: 'other', action: 'tie', summary: '' }, async () => ({
      relationships: {
        Membership: [{ source: ids['白の会'], target: ids['緑の会'], key: {}, properties: {} }],
      },
    }));
    const { kept } = await undo(batch!);
    expect(kept.map(({ name, field, now: is, before }) => [name, field, is, before]).sort()).toEqual(
      [
        ['緑の会', 'kana', 'ミドリ', 'みどり'],
        ['青の会', 'kana', 'アオ', null],
        ['白の会', 'Membership', '○', null],
      ].sort(),
    );
    expect((await named('緑の会'))!.properties).toMatchObject({
      kana: 'ミドリ',
      website: 'https://midori.example/',
    });
    expect([await named('黒の会'), (await named('青の会'))!.properties.archivedAt]).toEqual([
      undefined,
      undefined,
    ]);
    const districts = (await nodes.District.listAll(database))
      .map(({ properties }) => properties.name)
      .sort();
    expect(districts).toEqual(['北']);
    const ties = await relationships.PrincipalDistrict.listAll(database);
    expect(ties.map(({ source }) => source)).toEqual([ids['緑の会']]);
  });

  it('restores the checksum from before, whatever the atlas holds and the file says', async () => {
    await check(
      fc.asyncProperty(arbitraryList, arbitraryList, async (first, second) => {
        const atlas = await apply(first);
        const before = await sum();
        const { batch } = await apply(second);
        if (batch) expect((await undo(batch)).kept).toEqual([]);
        expect(await sum()).toBe(before);
        if (atlas.batch) await undo(atlas.batch);
      }),
    );
  }, 300_000);

  it('applied twice are as applied once', async () => {
    await check(
      fc.asyncProperty(arbitraryList, fc.boolean(), async (list, again) => {
        const first = await apply(list);
        const once = await sum();
        const second = await apply(list, { again });
        expect([second.written, await sum()]).toEqual([false, once]);
        if (first.batch) await undo(first.batch);
      }),
    );
  }, 300_000);

  it('taken back in any order lead back to where all began', async () => {
    await check(
      fc.asyncProperty(
        fc.array(arbitraryList, { minLength: 2, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        async (lists, order) => {
          const before = await sum();
          const batches: string[] = [];
          for (const list of lists) {
            const { batch } = await apply(list);
            if (batch) batches.push(batch);
          }
          while (batches.length) {
            const [next] = batches.splice(order.next().value % batches.length, 1);
            await undo(next!);
          }
          expect(await sum()).toBe(before);
        },
      ),
    );
  }, 600_000);

  it('leaves records to a later list that changed a tie between them, until that is taken back too', async () => {
    const before = await sum();
    const headers = ['principalName', 'projectName', 'role', 'since', 'until'];
    const participations = (...cells: string[]): List => ({
      kind: 'participations',
      table: tableOf(headers, [cells]),
    });
    const first = await apply(participations('知らない会', '夏の学校', '協力', '2021', ''));
    const second = await apply(participations('知らない会', '夏の学校', '協力', '2021', '2025'));
    await undo(first.batch!);
    await undo(second.batch!);
    expect(await sum()).toBe(before);
  });

  it('never overwrite what others wrote between the two', async () => {
    const arbitraryEdit = fc.record({
      which: fc.nat(),
      other: fc.nat(),
      code: fc.constantFrom('kana', 'website', 'note', 'Membership', 'archivedAt'),
      value: fc.constantFrom('他の人 1', '他の人 2'),
    });
    await check(
      fc.asyncProperty(
        arbitraryList,
        fc.array(arbitraryEdit, { minLength: 1, maxLength: 4 }),
        async (list, edits) => {
          const { batch } = await apply(list);
          const ids = (await nodes.Principal.listAll(database)).map(({ id }) => id).sort();
          if (!batch || ids.length === 0) return;
          const written = new Map<string, string>();
          const tied: string[] = [];
          for (const { which, other, code, value } of edits) {
            const [id, target] = [ids[which % ids.length]!, ids[other % ids.length]!];
            if (code !== 'Membership') {
              await edit(id, { [code]: value });
              written.set(`${id} ${code}`, value);
            } else if (id !== target) {
              await commit(database, { by: 'other', action: 'tie', summary: '' }, async () => ({
                relationships: { Membership: [{ source: id, target, key: {}, properties: {} }] },
              }));
              tied.push(`${id} ${target}`);
            }
          }
          await undo(batch);
          const after = await nodes.Principal.listAll(database);
          const left = new Map<string, unknown>(
            after.flatMap(({ id, properties }) =>
              Object.entries(properties).map(([code, value]) => [`${id} ${code}`, value] as const),
            ),
          );
          for (const [place, value] of written) expect(left.get(place), place).toBe(value);
          const ties = await relationships.Membership.listAll(database);
          expect(ties.map(({ source, target }) => `${source} ${target}`)).toEqual(
            expect.arrayContaining(tied),
          );
        },
      ),
    );
  }, 300_000);

  it('are listed newest first, with who, when, hash and counts', async () => {
    const { batch, fileHash } = await apply(principals([['77', '金の会', '', '']]));
    const [last] = await listBatches(database);
    expect(last).toMatchObject({
      ...{ id: batch, by: 'test', at: now.toISOString(), fileHash, status: 'APPLIED' },
      counts: { kind: 'principals', CREATED: 1, REFUSED: 0 },
    });
    await undo(batch!);
    const [undone] = await listBatches(database);
    expect(undone).toMatchObject({
      id: batch,
      status: 'UNDONE',
      undoneBy: 'other',
      undoneAt: now.toISOString(),
    });
  });
});
