// Lists of principals against a recount from the rows: filters alone and together, orders, and pages.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { openCity } from '../../support/atlas.ts';
import { type CityRows, readCity } from '../../support/cityRows.ts';

type Row = CityRows['principals'][number];
type Listed = { id: string; name: string; kana: string | null; metrics: { value: number | null }[] };

let database: Database;
let api: Api;
let city: CityRows;
beforeAll(async () => {
  database = await openCity();
  api = await openApi(database);
  await api.write('createPrincipal', { name: '名簿だけの団体' });
  await api.write('createPrincipal', {
    name: 'ふたつめの団体',
    kana: 'フタツメノダンタイ',
    status: 'DORMANT',
  });
  city = await readCity(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const sorted = (ids: Iterable<string>) => [...ids].sort();
const idsOf = (rows: { id: string }[]) => sorted(rows.map(({ id }) => id));

/** Everything in a list, page after page. */
async function whole(variables: object, first = 200): Promise<Listed[]> {
  const seen: Listed[] = [];
  for (let after: string | null = null; ; ) {
    const { list } = await api.ask('principals', { ...variables, first, after });
    seen.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) return seen;
    after = list.pageInfo.endCursor;
  }
}

/** The cursor behind which nothing follows. */
async function lastCursor(): Promise<string> {
  for (let after: string | null = null; ; ) {
    const { pageInfo } = (await api.ask('principals', { first: 400, after })).list;
    after = pageInfo.endCursor as string;
    if (!pageInfo.hasNextPage) return after;
  }
}

/** Ids of a filtered list, in order of id. */
async function listed(filter: object): Promise<string[]> {
  const nodes = await whole({ filter });
  const { list } = await api.ask('principals', { filter, first: 0 });
  expect(list.totalCount).toBe(nodes.length);
  return idsOf(nodes);
}

/** Ids of those who take part in a project as described, in one of the years. */
function taking(fits: (project: CityRows['projects'][number]) => boolean, years?: number[]): Set<string> {
  const parts = city.projects
    .filter((project) => project.status !== 'CANCELLED' && fits(project))
    .flatMap((project) => project.parts);
  const isIn = ({ first, last }: { first: number; last: number }) =>
    !years || years.some((year) => first <= year && year <= last);
  return new Set(parts.filter(isIn).map(({ principal }) => principal));
}

describe('listPrincipalIds', () => {
  const has = <T>(wanted: T[], values: T[]) => wanted.some((value) => values.includes(value));
  const cases: [string, object, (row: Row) => boolean][] = [
    ['sectors', { sectors: ['NEIGHBORHOOD'] }, ({ sector }) => sector === 'NEIGHBORHOOD'],
    [
      'several sectors',
      { sectors: ['BUSINESS', 'EDUCATION'] },
      ({ sector }) => has(['BUSINESS', 'EDUCATION'], [sector!]),
    ],
    ['a missing sector', { sectorMissing: true }, ({ sector }) => sector === null],
    ['a sector that is there', { sectorMissing: false }, ({ sector }) => sector !== null],
    ['kinds', { kinds: ['自治振興会', 'NPO法人'] }, ({ kind }) => has(['自治振興会', 'NPO法人'], [kind!])],
    ['fields', { fields: [8, 7] }, ({ fields }) => has([7, 8], fields)],
    [
      'statuses',
      { statuses: ['DORMANT', 'DISSOLVED'] },
      ({ status }) => has(['DORMANT', 'DISSOLVED'], [status]),
    ],
    ['nothing', {}, () => true],
    ['empty lists', { sectors: [], kinds: [], fields: [], years: [], text: '' }, () => true],
    [
      'sector, field and status together',
      { sectors: ['CIVIC_GROUP'], fields: [1, 3], statuses: ['ACTIVE'] },
      ({ sector, fields, status }) => sector === 'CIVIC_GROUP' && has([1, 3], fields) && status === 'ACTIVE',
    ],
  ];
  it.each(cases)('keeps by %s what the rows say', async (_, filter, keeps) => {
    const expected = idsOf(city.principals.filter(keeps));
    expect(expected.length).toBeGreaterThan(0);
    expect(await listed(filter)).toEqual(expected);
  });

  it('keeps by text whose name, reading or other name has it, and by what else is asked for', async () => {
    const texts = ({ name, kana, aliases }: Row) => [name, kana ?? '', ...aliases].join(' ');
    const all = city.principals.filter((row) => texts(row).includes('自治会'));
    expect(await listed({ text: '自治会' })).toEqual(idsOf(all));
    const wards = idsOf(all.filter(({ kind }) => kind === '区・自治会'));
    expect(wards.length).toBeGreaterThan(0);
    expect(await listed({ text: 'ｼﾞﾁ会', kinds: ['区・自治会'] })).toEqual([]);
    expect(await listed({ text: '自治会', kinds: ['区・自治会'] })).toEqual(wards);
    expect(await listed({ text: '見つからない名前' })).toEqual([]);
  });

  it('keeps by districts', async () => {
    const [one, two] = [city.principals[0]!.districts[0]!, city.principals.at(-5)!.districts[0]!];
    for (const districts of [[one], [one, two]])
      expect(await listed({ districts })).toEqual(
        idsOf(city.principals.filter((row) => has(districts, row.districts))),
      );
    expect(await listed({ districts: ['nowhere'] })).toEqual([]);
  });

  it('keeps by years, forms and domains of one and the same participation', async () => {
    const forms = ['共催', '後援'];
    expect(await listed({ years: [2021] })).toEqual(sorted(taking(() => true, [2021])));
    expect(await listed({ years: [2020, 2025] })).toEqual(sorted(taking(() => true, [2020, 2025])));
    expect(await listed({ forms })).toEqual(sorted(taking(({ form }) => forms.includes(form!))));
    expect(await listed({ domains: ['A', 'E'] })).toEqual(
      sorted(taking(({ domain }) => domain === 'A' || domain === 'E')),
    );
    const both = taking(({ form, domain }) => form === '後援' && domain === 'B', [2020]);
    expect(both.size).toBeGreaterThan(0);
    expect(await listed({ years: [2020], forms: ['後援'], domains: ['B'] })).toEqual(sorted(both));
    expect(await listed({ forms: ['後援'], domains: ['D'] })).toEqual([]);
    const schools = idsOf(city.principals.filter(({ id, sector }) => both.has(id) && sector === 'EDUCATION'));
    const filter = { years: [2020], forms: ['後援'], domains: ['B'], sectors: ['EDUCATION'] };
    expect(await listed(filter)).toEqual(schools);
  });

  it('sorts by the reading, or the name where there is none, both ways', async () => {
    const up = await whole({});
    const keys = up.map(({ kana, name }) => kana || name);
    expect(keys).toEqual([...keys].sort(new Intl.Collator('ja').compare));
    const place = (name: string) => up.findIndex((row) => row.name === name);
    expect(up[place('ふたつめの団体') - 1]!.kana?.[0]).toMatch(/[ぁ-ふ]/);
    const down = await whole({ orderBy: { direction: 'DESC' } });
    expect(down.map(({ id }) => id)).toEqual(up.map(({ id }) => id).reverse());
  });

  it.each(['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'PAGE_RANK'])(
    'sorts by %s, undefined last whichever way',
    async (metric) => {
      for (const direction of ['ASC', 'DESC']) {
        const rows = await whole({ orderBy: { metric, direction }, metrics: [metric] });
        const values = rows.map(({ metrics }) => metrics[0]!.value);
        const defined = values.filter((value) => value !== null);
        expect(values.slice(defined.length).every((value) => value === null)).toBe(true);
        if (metric === 'CLOSENESS') expect(defined.length).toBeLessThan(values.length);
        const sign = direction === 'ASC' ? 1 : -1;
        expect(defined).toEqual([...defined].sort((a, b) => sign * (a - b)));
        expect(idsOf(rows)).toEqual(idsOf(city.principals));
      }
    },
  );

  it('sorts by a figure of the view that is asked for', async () => {
    const variables = { orderBy: { metric: 'DEGREE', direction: 'DESC' }, metrics: ['DEGREE'] };
    const year = await whole({ ...variables, view: { from: 2020, to: 2020 } });
    const values = year.map(({ metrics }) => metrics[0]!.value ?? -1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(year.map(({ id }) => id)).not.toEqual((await whole(variables)).map(({ id }) => id));
  });
});

describe('a connection', () => {
  it('visits every item once, whatever the size of the page', async () => {
    const all = (await whole({}, 500)).map(({ id }) => id);
    expect((await whole({}, 97)).map(({ id }) => id)).toEqual(all);
    const { list } = await api.ask('principals', { first: 2 });
    expect(list.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(list.edges.map(({ node }: never) => (node as { id: string }).id)).toEqual(all.slice(0, 2));
    expect([list.pageInfo.startCursor, list.pageInfo.endCursor]).toEqual(
      list.edges.map(({ cursor }: { cursor: string }) => cursor),
    );
    const last = await lastCursor();
    const end = await api.ask('principals', { first: 5, after: last });
    expect(end.list.pageInfo).toEqual({
      ...{ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it('visits every item once also while others come and go', async () => {
    const before = (await whole({}, 500)).map(({ id }) => id);
    const seen: string[] = [];
    const gone: string[] = [];
    let after: string | null = null;
    for (let page = 0; ; page++) {
      const { list } = await api.ask('principals', { first: 150, after });
      seen.push(...list.nodes.map(({ id }: Listed) => id));
      if (!list.pageInfo.hasNextPage) break;
      after = list.pageInfo.endCursor;
      if (page === 0) await api.write('createPrincipal', { name: 'あああ', kana: 'あああ' });
      if (page === 1) {
        const id = seen.at(-1)!;
        const { revision } = (await api.ask('principal', { id })).record;
        await api.write('archivePrincipal', { id, revision });
        gone.push(id);
      }
    }
    expect(gone).toHaveLength(1);
    expect(seen).toEqual(before);
  });

  it('refuses what is no cursor', async () => {
    for (const after of ['x', 'bm90aGluZw', Buffer.from('1').toString('base64url')])
      expect(await api.refused('principals', { after })).toMatchObject({
        ...{ code: 'BAD_USER_INPUT', field: 'after', en: 'after: This is not a cursor.' },
      });
  });
});
