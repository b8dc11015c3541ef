// Migrations run once, in order, and may be run again after they broke off.
import { expect, it } from 'vitest';
import { model } from '#cypher/graph.ts';
import { loadMigrations, migrate } from '#cypher/migrate.ts';
import { loadStatement } from '#cypher/statement.ts';
import { findAtlas, setSchemaVersion } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../support/engines.ts';

const migrations = loadMigrations();

it('are numbered from 1 without a hole', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, i) => i + 1));
});

it('give every label a unique id with an index, and every record an index on its source key', () => {
  const texts = migrations.flatMap(({ statements }) => statements.map(({ text }) => text));
  const about = (label: string, rest: string) =>
    texts.filter((text) => text.includes(`(n:${label})`) && text.includes(rest));
  for (const [label, { record }] of Object.entries(model.nodes)) {
    expect(about(label, 'REQUIRE n.id IS UNIQUE')).toHaveLength(1);
    expect(about(label, 'ON (n.id)')).toHaveLength(1);
    expect(about(label, 'ON (n.sourceKey)')).toHaveLength(record ? 1 : 0);
  }
});

describeEngines('migrations', (engine) => {
  it('run once, leave the atlas at revision 0, and again do nothing', async () => {
    const database = await openEngine(engine);
    try {
      expect(await migrate(database)).toEqual([]);
      const last = migrations.at(-1)!.number;
      expect(await findAtlas(database)).toMatchObject({ revision: 0, schemaVersion: last });
      await setSchemaVersion(database, { schemaVersion: 0 });
      expect(await migrate(database)).toEqual(migrations.map(({ name }) => name));
      expect(await findAtlas(database)).toMatchObject({ revision: 0, schemaVersion: last });
    } finally {
      await database.close();
    }
  });

  it('make every id unique', async () => {
    const database = await openEngine(engine);
    try {
      const createPrincipal = loadStatement('../tests/engine/createPrincipal.cypher');
      for (const label of Object.keys(model.nodes)) {
        const create = { ...createPrincipal, text: createPrincipal.text.replace('Principal', label) };
        await expect(database.run(create, { ids: ['same', 'same'] })).rejects.toMatchObject({
          code: 'CONSTRAINT',
        });
      }
    } finally {
      await database.close();
    }
  });
});
