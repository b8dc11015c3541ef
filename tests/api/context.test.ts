// One request sees one state of the graph, and after its own write the state that made; many requests read it once.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createContext } from '#api/context.ts';
import { createImportDesk } from '#api/exchange/desk.ts';
import type { AnalysisJobs } from '#api/insight/analyses.ts';
import { jobLimits } from '#api/job/job-limits.ts';
import { createJobs } from '#api/job/jobs.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../support/api.ts';
import { openAtlas } from '../support/atlas.ts';
import { countStatements } from '../support/statements.ts';

const counted = countStatements();
let database: Database;
let api: Api;
beforeAll(async () => {
  database = counted.watch(await openAtlas());
  api = await openApi(database);
  await api.write('createPrincipal', { name: '緑の会' });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const viewer = { role: 'ADMIN', demo: true } as const;
const request = () => {
  const { config, graph, app } = api;
  const imports = createImportDesk(config, app.log);
  const tasks = { imports, analyses: createJobs(jobLimits(config, app.log)) as AnalysisJobs };
  const services = { database, config, profiles: loadProfiles(), current: graph.get, ...tasks };
  return createContext(services, viewer, app.log, 'a request');
};
const rename = (name: string, id: string) => async () => ({
  nodes: { Principal: [{ id, properties: { name } }] },
});
const graphReads = () => counted.names().filter((name) => name === 'listNetworkPrincipals').length;

it('keeps the state it began with while others write', async () => {
  const context = request();
  const before = await context.current();
  const { id } = before.snapshot.principals[0]!;
  const { revision } = (await api.ask('principal', { id })).record;
  await api.write('updatePrincipal', { id, revision, name: '青の会' });
  expect(await context.current()).toBe(before);
  expect((await request().current()).snapshot).toMatchObject({ principals: [{ name: '青の会' }] });
});

it('sees what it wrote itself, in the graph and in records it had read before', async () => {
  const context = request();
  const { revision, principals } = (await context.current()).snapshot;
  const { id } = principals[0]!;
  expect((await context.loaders.node('Principal', id))!.properties.name).toBe('青の会');
  const committed = await context.commit({ action: 'test', summary: 'name' }, rename('赤の会', id));
  expect(committed).toEqual({ revision: revision + 1, written: true });
  expect((await context.current()).snapshot).toMatchObject({ revision: revision + 1 });
  expect((await context.loaders.node('Principal', id))!.properties.name).toBe('赤の会');
  const { entries } = await api.ask('auditEntries', { first: 1 });
  expect(entries).toMatchObject([{ by: 'ADMIN', action: 'test', revision: revision + 1 }]);
});

it('reads the graph once for many requests at once, and not again until someone writes', async () => {
  const { id } = await api.write('createPrincipal', { name: '白の会' });
  await request().commit({ action: 'test', summary: 'name' }, rename('桃の会', id));
  counted.reset();
  const drawn = await Promise.all(Array.from({ length: 8 }, () => api.ask('network')));
  expect(new Set(drawn.map(({ network }) => network.nodes.ids.length))).toEqual(new Set([2]));
  await api.ask('principals');
  expect(graphReads()).toBe(1);
  await api.write('createPrincipal', { name: '黒の会' });
  await api.ask('atlas');
  expect(graphReads()).toBe(2);
});

it('goes on after a read that failed', async () => {
  const flaky = await openApi({ ...database, read: () => Promise.reject(new Error('once')) });
  expect(await flaky.refused('atlas')).toMatchObject({ code: 'INTERNAL' });
  await flaky.close();
  expect((await api.ask('atlas')).atlas.counts.principals).toBe(3);
});
