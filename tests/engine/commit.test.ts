// The one way of writing, on both engines: one revision and one audit entry per write, nothing for nothing, nothing lost.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Action, type Change, commit } from '#api/atlas/commit.ts';
import type { Database } from '#cypher/database.ts';
import {
  findAtlas,
  listAuditEntries,
  nodes,
  relationships,
  setSchemaVersion,
} from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../support/engines.ts';

const ACTION: Action = { by: 'COORDINATOR', action: 'updatePrincipal', summary: 'name' };

const principal = (id: string, name = id) => ({ id, properties: { name, status: 'ACTIVE' } });
const many = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, i) => principal(`${prefix} ${i}`));

describeEngines('commit', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEngine(engine);
  });
  afterAll(() => database.close());

  const state = async () => ({
    revision: (await findAtlas(database))!.revision,
    entries: await listAuditEntries(database, { target: null, limit: 1_000 }),
  });
  const write = (change: Change, action: Partial<Action> = {}) =>
    commit(database, { ...ACTION, ...action }, async () => change);
  const found = async (...ids: string[]) => (await nodes.Principal.list(database, { ids })).length;

  it('raises the revision by one, stamps what it writes with it, and leaves an audit entry', async () => {
    const before = await state();
    const revision = before.revision + 1;
    const done = await write(
      {
        nodes: { Principal: [principal('p')], Project: [{ id: 'q', properties: { name: 'q' } }] },
        relationships: {
          Participation: [
            { source: 'p', target: 'q', key: { role: 'LEAD', since: 2024 }, properties: { until: 2025 } },
          ],
        },
      },
      { target: 'p', summary: 'name, participations' },
    );
    expect(done).toEqual({ revision, written: true });
    const after = await state();
    expect(after.revision).toBe(revision);
    expect(after.entries.slice(1)).toEqual(before.entries);
    const { id, at, ...entry } = after.entries[0]!;
    expect(entry).toEqual({
      by: 'COORDINATOR',
      action: 'updatePrincipal',
      target: 'p',
      summary: 'name, participations',
      revision,
    });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Date(at).toISOString()).toBe(at);
    for (const label of ['Principal', 'Project'] as const)
      expect((await nodes[label].listAll(database))[0]!.properties.revision).toBe(revision);
    const ties = await relationships.Participation.listBySource(database, { ids: ['p'] });
    expect(ties.map(({ properties }) => properties)).toEqual([{ role: 'LEAD', since: 2024, until: 2025 }]);
  });

  it.each([
    ['{}', {}],
    ['empty lists', { nodes: { Principal: [] }, relationships: { Membership: [] }, deletedNodes: {} }],
  ] as [string, Change][])(
    'leaves revision and audit log as they are when there is nothing to write: %s',
    async (_, change) => {
      const before = await state();
      expect(await write(change)).toEqual({ revision: before.revision, written: false });
      expect(await state()).toEqual(before);
    },
  );

  it('writes a change of profile alone', async () => {
    const { revision } = await state();
    await write({ profile: { profile: 'koka', fictional: true } });
    expect(await findAtlas(database)).toMatchObject({
      profile: 'koka',
      fictional: true,
      revision: revision + 1,
    });
  });

  it('takes ties and nodes away, and puts new ties in their place, in one change', async () => {
    await write({
      nodes: { Principal: ['a', 'b', 'c'].map((id) => principal(id)) },
      relationships: { Membership: [{ source: 'a', target: 'b', key: {}, properties: { since: 2020 } }] },
    });
    await write({
      deletedRelationships: { Membership: [{ source: 'a', target: 'b', key: {} }] },
      relationships: { Membership: [{ source: 'a', target: 'b', key: {}, properties: { until: 2021 } }] },
      deletedNodes: { Principal: ['c'] },
    });
    const [tie] = await relationships.Membership.listBySource(database, { ids: ['a'] });
    expect(tie!.properties).toEqual({ until: 2021 });
    expect(await found('a', 'b', 'c')).toBe(2);
  });

  it('writes more than one batch as one revision, and says how far it is', async () => {
    const { revision } = await state();
    const progress: [number, number][] = [];
    await write({ nodes: { Principal: many(5_001, 'batch') } }, { progress: (...now) => progress.push(now) });
    expect(progress).toEqual([
      [2_000, 5_001],
      [4_000, 5_001],
      [5_001, 5_001],
    ]);
    expect((await state()).revision).toBe(revision + 1);
    expect(await found('batch 0', 'batch 2000', 'batch 5000')).toBe(3);
  });

  it.each([
    ['before the first batch', 0],
    ['after the first batch', 2_000],
  ])('leaves nothing when it is stopped %s', async (_, at) => {
    const before = await state();
    const stop = new AbortController();
    if (at === 0) stop.abort();
    const work = write(
      { nodes: { Principal: many(6_000, `stopped ${at}`) } },
      { signal: stop.signal, progress: (done) => done === at && stop.abort() },
    );
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(await state()).toEqual(before);
    expect(await found(`stopped ${at} 0`, `stopped ${at} 5999`)).toBe(0);
  });

  it('leaves nothing when the work or its last step fails, and passes the error on', async () => {
    const before = await state();
    const mine = new Error('mine');
    const change = { nodes: { Principal: [principal('never')] } };
    const failing = commit(database, ACTION, async (runner) => {
      await nodes.Principal.set(runner, { rows: [principal('never')] });
      throw mine;
    });
    await expect(failing).rejects.toBe(mine);
    const summary = () => {
      throw mine;
    };
    await expect(write(change, { summary })).rejects.toBe(mine);
    expect(await state()).toEqual(before);
    expect(await found('never')).toBe(0);
  });

  it('asks for the summary when the work is done', async () => {
    let summary = 'too early';
    await commit(database, { ...ACTION, summary: () => summary }, async () => {
      summary = 'in time';
      return { nodes: { Principal: [principal('p')] } };
    });
    expect((await state()).entries[0]!.summary).toBe('in time');
  });

  it('loses no update when twenty write at once', async () => {
    const before = await state();
    await write({ nodes: { Principal: [principal('counter', '0')] } });
    const increment = () =>
      commit(database, ACTION, async (runner) => {
        const [stored] = await nodes.Principal.list(runner, { ids: ['counter'] });
        return { nodes: { Principal: [principal('counter', `${Number(stored!.properties.name) + 1}`)] } };
      });
    const revisions = (await Promise.all(Array.from({ length: 20 }, increment))).map(
      ({ revision }) => revision,
    );
    const [counter] = await nodes.Principal.list(database, { ids: ['counter'] });
    expect(counter!.properties.name).toBe('20');
    const expected = Array.from({ length: 21 }, (_, i) => before.revision + 1 + i);
    expect(revisions.toSorted((a, b) => a - b)).toEqual(expected.slice(1));
    const after = await state();
    expect(after.revision).toBe(before.revision + 21);
    const added = after.entries.slice(0, after.entries.length - before.entries.length);
    expect(added.map(({ revision }) => revision)).toEqual(expected.toReversed());
  });

  it('does not hold up reads, nor lose what is written past it', async () => {
    await commit(database, ACTION, async () => {
      expect((await findAtlas(database))!.revision).toBeGreaterThan(0);
      return { nodes: { Principal: [principal('p')] } };
    });
    await setSchemaVersion(database, { schemaVersion: 99 });
    expect((await findAtlas(database))!.schemaVersion).toBe(99);
  });
});
