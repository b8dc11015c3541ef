// Every column of every list is an order of it: both ways, without a value last, and by nothing that the viewer may not see.
import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { lists } from '#api/download/lists.ts';
import type { Role } from '#api/types.generated.ts';
import { openCity } from '../../support/atlas.ts';
import { startApi } from '../../support/started.ts';

const schema = buildSchema(readFileSync('api/schema.generated.graphql', 'utf8'));
const ordersOf = (record: string) =>
  (schema.getType(`${record}OrderField`) as GraphQLEnumType).getValues().map(({ name }) => name);

const api = startApi(openCity);

const idsBy = async (list: string, orderBy: object, viewer?: Role) => {
  const ids: string[] = [];
  for (let offset = 0; ; offset += 500) {
    const { list: page } = await api.ask(list, { orderBy, first: 500, offset }, viewer);
    ids.push(...page.nodes.map(({ id }: { id: string }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
  }
};

/** Cells of one column in the order of the list, from a download. */
async function cellsBy(list: string, column: string, direction: string, viewer: Role = 'COORDINATOR') {
  const response = await api.app.inject({
    method: 'POST',
    url: `/lists/${list}.csv`,
    headers: { 'x-kyodo-viewer': viewer },
    payload: { columns: [column], orderBy: { field: column, direction } },
  });
  expect(response.statusCode, `${list} ${column}`).toBe(200);
  const [, ...rows] = response.body
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .slice(0, -1);
  return rows;
}

describe.each(lists.map(({ name, record, columns }) => [name.toLowerCase(), record, columns] as const))(
  'the list of %s',
  (list, record, columns) => {
    const codes = columns.map(({ code }) => code).filter((code) => code !== 'KANA');

    it('has an order for every column and no other', () => {
      expect([...codes].sort()).toEqual(ordersOf(record).sort());
    });

    it('holds everything whichever order, without a value last either way', async () => {
      const all = [...(await idsBy(list, {}))].sort();
      for (const field of codes)
        for (const direction of ['ASC', 'DESC']) {
          const ids = await idsBy(list, { field, direction });
          expect([...ids].sort(), `${field} ${direction}`).toEqual(all);
          const cells = await cellsBy(list, field, direction);
          const filled = cells.filter((cell) => cell !== '').length;
          expect(
            cells.slice(filled).every((cell) => cell === ''),
            `${field} ${direction}`,
          ).toBe(true);
          const groups = cells.filter((cell, i) => cell !== cells[i - 1]).length;
          // Equal cells stand together; lists of names only begin with the same one.
          if (['STATUS', 'SECTOR', 'DOMAIN', 'FORM', 'CAPACITY', 'SIZE'].includes(field))
            expect(groups, `${field} ${direction}`).toBe(new Set(cells).size);
        }
    });
  },
);

describe('orders of numbers', () => {
  it.each([
    ['projects', 'START_YEAR'],
    ['projects', 'END_YEAR'],
    ['projects', 'SIZE'],
    ['projects', 'BUDGET'],
    ['projects', 'SUBSIDY'],
    ['coordinators', 'CAPACITY'],
    ['coordinators', 'KNOWS'],
    ['coordinators', 'COORDINATES'],
    ['challenges', 'RAISED_YEAR'],
    ['challenges', 'PROJECTS'],
  ])('go by size: %s by %s', async (list, column) => {
    const numbers = (cells: string[]) => cells.filter((cell) => cell !== '').map(Number);
    const up = numbers(await cellsBy(list, column, 'ASC'));
    expect(up.length).toBeGreaterThan(1);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    const down = numbers(await cellsBy(list, column, 'DESC'));
    expect(down).toEqual([...down].sort((a, b) => b - a));
    expect(new Set(up).size).toBeGreaterThan(1);
  });
});

describe('orders and who may see', () => {
  it('do not tell the committee whom coordinators know, nor anyone’s name', async () => {
    const known = await idsBy('coordinators', { field: 'KNOWS', direction: 'ASC' }, 'PLANNER');
    const told = await idsBy('coordinators', { field: 'KNOWS', direction: 'ASC' }, 'COMMITTEE');
    expect(known).not.toEqual(told);
    expect(told).toEqual([...told].sort());
    const { columns } = await api.ask('listColumns', { list: 'COORDINATORS' }, 'COMMITTEE');
    expect(columns.map(({ code }: { code: string }) => code)).not.toContain('KNOWS');
  });

  it('put persons last by id for the public', async () => {
    const ids = await idsBy('principals', { field: 'NAME' }, 'PUBLIC');
    const { list } = await api.ask('principals', { filter: { sectors: ['CITIZEN'] } });
    const persons = list.nodes.map(({ id }: { id: string }) => id).sort();
    expect(ids.slice(-persons.length)).toEqual(persons);
  });
});

describe('numbered pages', () => {
  it('begin where they are told to, are empty behind the end, and refuse two places at once', async () => {
    const all = await idsBy('challenges', {});
    const { list } = await api.ask('challenges', { first: 3, offset: 2 });
    expect(list.nodes.map(({ id }: { id: string }) => id)).toEqual(all.slice(2, 5));
    expect(list.pageInfo.hasPreviousPage).toBe(true);
    expect((await api.ask('challenges', { first: 3, offset: 100_000 })).list.nodes).toEqual([]);
    for (const place of [{ offset: -1 }, { offset: 1, after: list.pageInfo.endCursor }])
      expect(await api.refused('challenges', place)).toMatchObject({ field: 'offset' });
  });
});
