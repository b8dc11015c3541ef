// The sample city goes into an empty atlas whole, or not at all.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import { checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { findAtlas, nodes } from '#cypher/statements.generated.ts';
import { generateCity } from '#seed/city/generateCity.ts';
import { loadCity } from '#seed/load-city.ts';
import { describeEngines, type Engine, openEngine } from '../support/engines.ts';

const sums: Partial<Record<Engine, string>> = {};

describeEngines('loadCity', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openEngine(engine);
  });
  afterEach(() => database.close());

  it('writes every row and marks the atlas as fictional', async () => {
    const steps: [number, number][] = [];
    const written = await loadCity(database, { seed: 5, progress: (...step) => steps.push(step) });
    const { nodes: rows, relationships: ties } = generateCity({ seed: 5 });
    const count = (groups: object) => Object.values(groups).reduce((sum, group) => sum + group.length, 0);
    expect(written).toBe(count(rows) + count(ties));
    expect(steps.at(-1)).toEqual([written, written]);
    const sum = await checksum(database);
    expect([sum.nodes, sum.relationships]).toEqual([count(rows) + 1, count(ties)]);
    expect(await findAtlas(database)).toMatchObject({ revision: 1, profile: 'koka', fictional: true });
    sums[engine] = sum.sha256;
    expect(new Set(Object.values(sums)).size).toBe(1);
  });

  it('refuses an atlas that holds a record, and takes one in which only the profile was chosen', async () => {
    const action = { by: 'test', action: 'test', summary: '' };
    await commit(database, action, async () => ({ profile: { profile: 'ueda', fictional: false } }));
    const properties = { name: '東地区' };
    await commit(database, action, async () => ({ nodes: { District: [{ id: 'd', properties }] } }));
    await expect(loadCity(database, {})).rejects.toMatchObject({ code: 'CONFLICT' });
    await commit(database, action, async () => ({ deletedNodes: { District: ['d'] } }));
    expect(await loadCity(database, {})).toBeGreaterThan(10_000);
  });

  it('writes nothing when it is stopped', async () => {
    const stopping = new AbortController();
    const progress = () => stopping.abort(new Error('stopped by the test'));
    const work = loadCity(database, { signal: stopping.signal, progress });
    await expect(work).rejects.toThrow('stopped by the test');
    expect(await nodes.Principal.listAll(database)).toEqual([]);
  });
});
