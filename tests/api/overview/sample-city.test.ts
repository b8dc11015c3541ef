// The sample city over the API: into an empty atlas, once, by those who may write.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { openAtlas } from '../../support/atlas.ts';

let database: Database;
let api: Api;
beforeEach(async () => {
  database = await openAtlas();
  api = await openApi(database);
});
afterEach(async () => {
  await api.close();
  await database.close();
});

it('fills an empty atlas, says so at once, and is not offered any more', async () => {
  expect((await api.ask('sampleCity', {}, 'PUBLIC')).atlas.sampleCity).toBe(true);
  const { done } = await api.ask('loadSampleCity', { input: {} }, 'COORDINATOR');
  expect(done.atlas).toEqual({
    ...{ revision: 1, fictional: true, sampleCity: false },
    counts: { principals: expect.any(Number) },
  });
  expect(done.atlas.counts.principals).toBeGreaterThan(500);
  const [change] = (await api.ask('recentChanges', { first: 1 })).changes;
  expect(change).toMatchObject({ kind: 'SAMPLE', by: 'COORDINATOR' });
  const sum = await checksum(database);
  expect(await api.refused('loadSampleCity', { input: {} })).toMatchObject({ code: 'CONFLICT' });
  expect(await checksum(database)).toEqual(sum);
});

it.each(['PUBLIC', 'COMMITTEE', 'PLANNER'] as const)('is not loaded by %s', async (role) => {
  expect(await api.refused('loadSampleCity', { input: {} }, role)).toMatchObject({ code: 'FORBIDDEN' });
  expect((await api.ask('atlas')).atlas.revision).toBe(0);
});

it('does not go into an atlas that holds an archived record alone', async () => {
  const { id, revision } = await api.write('createPrincipal', { name: '緑の会' });
  expect((await api.ask('sampleCity')).atlas.sampleCity).toBe(false);
  await api.write('archivePrincipal', { id, revision });
  expect(await api.refused('loadSampleCity', { input: {} })).toMatchObject({ code: 'CONFLICT' });
  expect((await api.ask('principals')).list.totalCount).toBe(0);
});
