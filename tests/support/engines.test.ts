// The databases that tests open are empty and migrated, also after another test has written to them.
import { expect, it } from 'vitest';
import { migrate } from '#cypher/migrate.ts';
import { findAtlas, setProfile } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from './engines.ts';

describeEngines('openEngine', (engine) => {
  it('opens the engine it was asked for, migrated', async () => {
    const database = await openEngine(engine);
    try {
      expect(database.engine).toBe(engine);
      expect(await migrate(database)).toEqual([]);
    } finally {
      await database.close();
    }
  });

  it('opens an empty database, also after another was written to', async () => {
    const written = await openEngine(engine);
    await setProfile(written, { profile: 'koka', fictional: true });
    expect(await findAtlas(written)).toMatchObject({ profile: 'koka' });
    await written.close();
    const next = await openEngine(engine);
    expect(await findAtlas(next)).toMatchObject({ profile: null });
    await next.close();
  });
});
