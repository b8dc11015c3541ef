// Lists of challenges: latest first, kept by text, fields, years and status; and what one must satisfy.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { openAtlas } from '../../support/atlas.ts';
import { refusedWrite } from '../../support/refusals.ts';

describe('challenges', () => {
  let database: Database;
  let api: Api;
  let east: string;
  let west: string;
  beforeAll(async () => {
    database = await openAtlas();
    api = await openApi(database);
    const all = [
      { title: 'ごみ', raisedYear: 2021, fields: [7] },
      { title: '空き家', raisedYear: 2023, fields: [3, 7], status: 'ADDRESSED' },
      { title: '足', raisedYear: 2022, fields: [1], status: 'CLOSED' },
      { title: 'あかり', raisedYear: 2023, fields: [] },
    ];
    east = (await api.write('createDistrict', { name: '東' }, 'ADMIN')).id;
    west = (await api.write('createDistrict', { name: '西' }, 'ADMIN')).id;
    for (const input of all)
      await api.write('createChallenge', { ...input, districts: input.raisedYear === 2023 ? [east] : [] });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const titles = async (filter: object, page: object = {}) =>
    (await api.ask('challenges', { filter, ...page })).list.nodes.map(
      ({ title }: { title: string }) => title,
    );

  it('come latest first, in kana order within a year', async () => {
    expect(await titles({})).toEqual(['あかり', '空き家', '足', 'ごみ']);
    const { list } = await api.ask('challenges', { first: 1 });
    expect(list.totalCount).toBe(4);
    expect(await titles({}, { first: 2, after: list.pageInfo.endCursor })).toEqual(['空き家', '足']);
  });

  it.each([
    [{ fields: [7] }, ['空き家', 'ごみ']],
    [{ fields: [1, 3] }, ['空き家', '足']],
    [{ years: [2021, 2022] }, ['足', 'ごみ']],
    [{ statuses: ['OPEN'] }, ['あかり', 'ごみ']],
    [{ text: 'アカリ' }, ['あかり']],
    [{ fields: [7], years: [2023], statuses: ['ADDRESSED'], text: '空' }, ['空き家']],
    [{ fields: [7], years: [2022] }, []],
  ])('are kept by %o', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it('are kept by district', async () => {
    expect(await titles({ districts: [east] })).toEqual(['あかり', '空き家']);
    expect(await titles({ districts: [east, west], fields: [7] })).toEqual(['空き家']);
    expect(await titles({ districts: [west] })).toEqual([]);
    expect(await titles({ districts: [] })).toHaveLength(4);
  });

  it('need a year that is one and fields that there are', async () => {
    const refusal = (input: object) =>
      refusedWrite(api, 'createChallenge', { title: '川', raisedYear: 2024, ...input });
    expect(await refusal({ raisedYear: 24 })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'raisedYear' });
    expect(await refusal({ fields: [21] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'fields.0' });
    expect(await refusal({ raisedBy: ['nobody'] })).toMatchObject({ code: 'NOT_FOUND', field: 'raisedBy' });
  });
});
