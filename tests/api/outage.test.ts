// The database goes away under a running server and comes back: a clear code meanwhile, and no restart afterwards.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { migrate } from '#cypher/migrate.ts';
import { openNeo4j } from '#cypher/neo4j.ts';
import { type Api, openApi } from '../support/api.ts';
import { describeEngines, openEngine } from '../support/engines.ts';
import { type Neo4jServer, startNeo4j } from '../support/neo4j.ts';

describeEngines('a database that is away', (engine) => {
  let server: Neo4jServer | undefined;
  let database: Database;
  let api: Api;
  beforeAll(async () => {
    if (engine === 'neo4j') {
      // One of its own: the other tests' Neo4j is not to be killed.
      server = await startNeo4j();
      database = await openNeo4j({ uri: server.uri });
      await migrate(database);
    } else database = await openEngine(engine);
    api = await openApi(database, { MAX_REQUEST_SECONDS: '600' });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
    await server?.stop();
  });

  it('fails reads and writes with DATABASE_UNAVAILABLE, and the process stays up', {
    timeout: 180_000,
  }, async () => {
    await api.write('createPrincipal', { name: '緑の会' });
    if (server) await server.stop('SIGKILL');
    else await database.close();
    const [ready, ...answers] = await Promise.all([
      api.app.inject('/readyz'),
      api.send('principals'),
      api.send('network'),
      api.send('createPrincipal', { input: { name: '青の会' } }),
    ]);
    for (const { data, errors } of answers)
      expect([data, errors.map(({ extensions }) => extensions.code)]).toEqual([
        null,
        ['DATABASE_UNAVAILABLE'],
      ]);
    expect([ready.statusCode, ready.json().code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    expect((await api.app.inject('/healthz')).statusCode).toBe(200);
  });

  // The embedded engine is part of the process, so that it comes back with the process only.
  if (engine === 'neo4j')
    it('answers again once it is back: what was acknowledged is there, what was refused is not', {
      timeout: 180_000,
    }, async () => {
      await server!.restart();
      const { list } = await api.ask('principals');
      expect(list.nodes.map(({ name }: { name: string }) => name)).toEqual(['緑の会']);
      await api.write('createPrincipal', { name: '青の会' });
      expect((await api.ask('atlas')).atlas.revision).toBe(2);
      expect((await api.app.inject('/readyz')).statusCode).toBe(200);
    });
});
