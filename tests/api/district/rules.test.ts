// Neighbours know each other: whichever district names the other, both do, and neither names itself.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { describeEngines, openEngine } from '../../support/engines.ts';
import { refusedWrite } from '../../support/refusals.ts';

describeEngines('neighbours', (engine) => {
  let database: Database;
  let api: Api;
  const ids: Record<string, string> = {};
  const make = async (name: string, kana: string, neighbours?: string[]) => {
    ids[name] = (await api.write('createDistrict', { name, kana, neighbours })).id;
  };
  beforeAll(async () => {
    database = await openEngine(engine);
    api = await openApi(database);
    await make('川上', 'かわかみ');
    await make('川中', 'かわなか', [ids.川上!]);
    await make('川下', 'かわしも', [ids.川中!, ids.川中!]);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const neighbours = async () => {
    const all = await Promise.all(
      Object.entries(ids).map(async ([name, id]) => {
        const { record } = await api.ask('district', { id });
        const found = record.neighbours.map((one: { id: string }) =>
          Object.keys(ids).find((key) => ids[key] === one.id),
        );
        return [name, found.sort().join('・')];
      }),
    );
    return Object.fromEntries(all);
  };
  const update = async (name: string, input: object) => {
    const { id, revision } = (await api.ask('district', { id: ids[name]! })).record;
    return api.write('updateDistrict', { id, revision, ...input });
  };

  it('are made on both sides', async () => {
    expect(await neighbours()).toEqual({ 川上: '川中', 川中: '川上・川下', 川下: '川中' });
  });

  it('change on both sides, and mark both as written', async () => {
    const before = (await api.ask('district', { id: ids.川上! })).record.revision;
    const { revision } = await update('川下', { neighbours: [ids.川上, ids.川下] });
    expect(await neighbours()).toEqual({ 川上: '川下・川中', 川中: '川上', 川下: '川上' });
    const after = (await api.ask('district', { id: ids.川上! })).record.revision;
    expect([after > before, after]).toEqual([true, revision]);
  });

  it('stay where the input does not name them, and go where it names none', async () => {
    await update('川下', { kana: 'かわした' });
    expect((await neighbours()).川下).toBe('川上');
    await update('川上', { neighbours: null });
    expect(await neighbours()).toEqual({ 川上: '', 川中: '', 川下: '' });
  });

  it('must be there', async () => {
    const { id, revision } = (await api.ask('district', { id: ids.川上! })).record;
    for (const input of [{ neighbours: ['nowhere'] }, { neighbours: [ids.川下, 'nowhere'] }])
      expect(await refusedWrite(api, 'updateDistrict', { id, revision, ...input })).toMatchObject({
        ...{ code: 'NOT_FOUND', field: 'neighbours' },
      });
    expect(await refusedWrite(api, 'createDistrict', { name: '川原', neighbours: ['x'] })).toMatchObject({
      ...{ code: 'NOT_FOUND', field: 'neighbours' },
    });
  });

  it('are listed in kana order', async () => {
    const { list } = await api.ask('districts');
    expect(list.map(({ name }: { name: string }) => name)).toEqual(['川上', '川下', '川中']);
  });
});
