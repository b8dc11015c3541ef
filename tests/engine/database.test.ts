// What both engines promise of a transaction: all or nothing, one writer after another, faults told apart by code.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, DatabaseError, type Runner } from '#cypher/database.ts';
import { loadStatement } from '#cypher/statement.ts';
import { findAtlas, nodes, setLock } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../support/engines.ts';

const createPrincipal = loadStatement('../tests/engine/createPrincipal.cypher');
const faulty = { ...createPrincipal, text: 'no statement at all' };

const write = (runner: Runner, id: string, name = id) =>
  nodes.Principal.set(runner, { rows: [{ id, properties: { name, status: 'ACTIVE' } }] });

const withCode = (code: string) => expect.objectContaining({ name: 'DatabaseError', code });

describeEngines('a database', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEngine(engine);
  });
  afterAll(() => database.close());

  const nameOf = async (id: string) =>
    (await nodes.Principal.list(database, { ids: [id] })).map(({ properties }) => properties.name);

  describe('writing', () => {
    it('writes nothing when the work fails, and passes its error on as it is', async () => {
      const mine = new Error('mine');
      const work = database.write(async (runner) => {
        await write(runner, 'rolled back');
        expect(await nodes.Principal.list(runner, { ids: ['rolled back'] })).toHaveLength(1);
        throw mine;
      });
      await expect(work).rejects.toBe(mine);
      expect(await nameOf('rolled back')).toEqual([]);
    });

    it('writes nothing when a statement failed, even if the work went on', async () => {
      const work = database.write(async (runner) => {
        await write(runner, 'before the fault');
        await runner.run(faulty, { ids: [] }).catch(() => undefined);
        await write(runner, 'after the fault').catch(() => undefined);
      });
      await expect(work).rejects.toBeInstanceOf(DatabaseError);
      expect([...(await nameOf('before the fault')), ...(await nameOf('after the fault'))]).toEqual([]);
    });

    it('writes what statements side by side say, or nothing of it', async () => {
      await database.write((runner) => Promise.all(['side 1', 'side 2'].map((id) => write(runner, id))));
      expect([...(await nameOf('side 1')), ...(await nameOf('side 2'))]).toEqual(['side 1', 'side 2']);
      const work = database.write((runner) =>
        Promise.all([write(runner, 'side 3'), runner.run(faulty, { ids: [] }), write(runner, 'side 4')]),
      );
      await expect(work).rejects.toEqual(withCode('STATEMENT'));
      expect([...(await nameOf('side 3')), ...(await nameOf('side 4'))]).toEqual([]);
    });

    it('waits for a statement that the work did not wait for', async () => {
      await database.write(async (runner) => {
        void write(runner, 'not waited for');
      });
      expect(await nameOf('not waited for')).toEqual(['not waited for']);
    });

    it('returns what the work returns', async () => {
      expect(await database.write(async () => 7)).toBe(7);
      expect(await database.read(async () => [7])).toEqual([7]);
    });

    it('lets reads see the last commit while a write is open', async () => {
      await write(database, 'seen', 'old');
      await database.write(async (runner) => {
        await write(runner, 'seen', 'new');
        expect(await nameOf('seen')).toEqual(['old']);
        expect(await database.read((reader) => nodes.Principal.list(reader, { ids: ['seen'] }))).toHaveLength(
          1,
        );
      });
      expect(await nameOf('seen')).toEqual(['new']);
    });

    it('lets one writer finish before the next reads under the lock', async () => {
      const steps: string[] = [];
      const writer = (id: string) =>
        database.write(async (runner) => {
          await setLock(runner);
          steps.push(`${id} begins`);
          await sleep(20);
          await write(runner, id);
          steps.push(`${id} ends`);
        });
      await Promise.all(['a', 'b', 'c'].map(writer));
      expect(steps).toHaveLength(6);
      for (let i = 0; i < steps.length; i += 2)
        expect(steps[i + 1]).toBe(steps[i]!.replace('begins', 'ends'));
    });

    it('goes on after a writer that failed', async () => {
      const failing = database.write(async () => {
        throw new Error('mine');
      });
      const next = write(database, 'the next');
      await expect(failing).rejects.toThrow('mine');
      await next;
      expect(await nameOf('the next')).toEqual(['the next']);
    });

    it('tries again when two writers stand in each other’s way', async () => {
      await write(database, 'left');
      await write(database, 'right');
      let attempts = 0;
      const cross = (first: string, second: string) =>
        database.write(async (runner) => {
          attempts += 1;
          await write(runner, first, `${first} ${second}`);
          await sleep(200);
          await write(runner, second, `${first} ${second}`);
        });
      await Promise.all([cross('left', 'right'), cross('right', 'left')]);
      const [name] = await nameOf('left');
      expect(await nameOf('right')).toEqual([name]);
      // The embedded engine lets writers in one by one; on Neo4j one of the two must have been sent back.
      expect(attempts).toBe(engine === 'neo4j' ? 3 : 2);
    });
  });

  describe('faults', () => {
    it('calls a broken constraint CONSTRAINT and writes nothing of the statement', async () => {
      await write(database, 'unique');
      const work = database.run(createPrincipal, { ids: ['twice', 'unique'] });
      await expect(work).rejects.toEqual(withCode('CONSTRAINT'));
      expect(await nameOf('twice')).toEqual([]);
    });

    it('calls a statement that cannot be read STATEMENT, with the driver’s error as cause', async () => {
      const error = await database.run(faulty, { ids: [] }).catch((reason) => reason);
      expect(error).toEqual(withCode('STATEMENT'));
      expect(error.cause).toBeInstanceOf(Error);
      expect(error.cause).not.toBeInstanceOf(DatabaseError);
    });

    it('calls a missing parameter STATEMENT', async () => {
      await expect(database.run(createPrincipal, {})).rejects.toEqual(withCode('STATEMENT'));
    });

    it('refuses to write in a transaction that reads', async () => {
      const work = database.read((runner) => write(runner, 'in a read'));
      await expect(work).rejects.toEqual(withCode('STATEMENT'));
      expect(await nameOf('in a read')).toEqual([]);
    });
  });

  it('says UNAVAILABLE once it is closed, and may be closed twice', async () => {
    const queued = write(database, 'before the end');
    await queued;
    await database.close();
    await database.close();
    for (const use of [
      findAtlas(database),
      write(database, 'too late'),
      database.read(findAtlas),
      database.write(findAtlas),
    ])
      await expect(use).rejects.toEqual(withCode('UNAVAILABLE'));
  });
});
