// Duplicates among the principals of an atlas, by what it knows of each.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import { newId } from '#api/atlas/record.ts';
import { findDuplicates } from '#api/exchange/duplicates.ts';
import type { Database } from '#cypher/database.ts';
import { describeEngines, openEngine } from '../../support/engines.ts';

describeEngines('duplicates of the atlas', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEngine(engine);
  });
  afterAll(() => database.close());

  it('never takes a person for a group of nearly the same name', async () => {
    const named = (name: string, sector: string) => ({ id: newId(), properties: { name, sector } });
    await commit(database, { by: 'test', action: 'edit', summary: '' }, async () => ({
      nodes: {
        Principal: [
          named('みなもの会', 'CIVIC_GROUP'),
          named('みなもノ会', 'CIVIC_GROUP'),
          named('水辺の楽団', 'CIVIC_GROUP'),
          named('水辺ノ楽団', 'CITIZEN'),
        ],
      },
    }));
    const found = (await findDuplicates(database)).map(({ name, otherName }) => [name, otherName].sort());
    expect(found).toEqual([['みなもの会', 'みなもノ会'].sort()]);
  });
});
