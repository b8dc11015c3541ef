// However many records a page shows, it costs the same number of statements.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLoaders } from '#api/loaders.ts';
import type { Database } from '#cypher/database.ts';
import { loadCity } from '#seed/load-city.ts';
import { type Api, openApi } from '../support/api.ts';
import { describeEngines, openEngine } from '../support/engines.ts';
import { countStatements } from '../support/statements.ts';

describeEngines('loaders', (engine) => {
  const counted = countStatements();
  let database: Database;
  let api: Api;
  beforeAll(async () => {
    database = counted.watch(await openEngine(engine));
    await loadCity(database, {});
    api = await openApi(database);
    await api.ask('atlas');
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  async function statementsOf(query: string, variables: object): Promise<string[]> {
    counted.reset();
    await api.ask(query, variables);
    return counted.names();
  }

  it('ask as much for a page of 10 principals with partners and projects as for one of 100', async () => {
    const small = await statementsOf('page', { first: 10 });
    expect(small).toEqual([
      'findAtlas',
      ...['listNodes Coordinator', 'listNodes District'],
      // Those of the page, their partners, and who else takes part in their projects.
      ...['listNodes Principal', 'listNodes Principal', 'listNodes Principal'],
      ...['listNodes Project', 'listRelationshipsBySource Participation'],
      ...['listRelationshipsBySource PrincipalDistrict', 'listRelationshipsByTarget Acquaintance'],
      'listRelationshipsByTarget Participation',
    ]);
    expect(await statementsOf('page', { first: 100 })).toEqual(small);
  });

  it('ask as much for every record of a list as for a few', async () => {
    for (const list of ['principals', 'projects', 'coordinators', 'challenges']) {
      const few = await statementsOf(list, { first: 2 });
      expect(few.length, list).toBeLessThan(5);
      expect(await statementsOf(list, { first: 500 }), list).toEqual(few);
    }
    const network = await statementsOf('network', { kind: 'REACH' });
    expect(network).toEqual(['findAtlas']);
  });

  it('are not asked who takes part in each project of a list that is downloaded', async () => {
    const { projects } = (await api.graph.get()).snapshot;
    const columns = ['NAME', 'DOMAIN', 'SIZE', 'SECTORS', 'PARTICIPANTS'];
    counted.reset();
    const { body } = await api.app.inject({
      method: 'POST',
      url: '/lists/projects.csv',
      payload: { columns },
    });
    expect(body.split('\r\n')).toHaveLength(projects.length + 2);
    const pages = Math.ceil(projects.length / 500);
    expect(counted.names()).toEqual(['findAtlas', ...Array(pages).fill('listNodes Project')]);
  });

  it('give records in the order asked for, once each however often they are asked for', async () => {
    const { projects } = (await api.graph.get()).snapshot;
    const ids = [projects[5]!.id, projects[2]!.id];
    counted.reset();
    const loaders = createLoaders(database);
    const [some, one, none] = await Promise.all([
      loaders.nodes('Project', [...ids, 'nobody']),
      loaders.node('Project', ids[0]!),
      loaders.node('Project', 'nobody'),
    ]);
    expect([some.map(({ id }) => id), one?.id, none]).toEqual([ids, ids[0], null]);
    expect(some[0]!.type).toBe('Project');
    expect(counted.names()).toEqual(['listNodes Project']);
    await loaders.node('Project', ids[1]!);
    expect(counted.count()).toBe(1);
    loaders.clear();
    await loaders.node('Project', ids[1]!);
    expect(counted.count()).toBe(2);
  });
});
