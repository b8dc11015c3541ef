// Lists of projects against a recount from the rows: filters alone and together, and orders.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProfiles } from '#api/municipality/profile.ts';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { openCity } from '../../support/atlas.ts';
import { type CityRows, type ProjectRow, readCity } from '../../support/cityRows.ts';

let database: Database;
let api: Api;
let city: CityRows;
const known = new Set(
  loadProfiles()
    .get('koka')!
    .forms.map(({ ja }) => ja),
);
beforeAll(async () => {
  database = await openCity();
  api = await openApi(database);
  await api.write('createProject', { name: '井戸端', form: '井戸端会議', startYear: 2021, endYear: 2022 });
  city = await readCity(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

async function whole(variables: object): Promise<{ id: string; name: string; startYear: number }[]> {
  const seen = [];
  for (let after: string | null = null; ; ) {
    const { list } = await api.ask('projects', { ...variables, first: 300, after });
    seen.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) return seen;
    after = list.pageInfo.endCursor;
  }
}
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
const listed = async (filter: object) => idsOf(await whole({ filter }));
const sectorsOf = ({ parts }: ProjectRow) =>
  parts.map(({ principal }) => city.principals.find(({ id }) => id === principal)!.sector);
const kindsOf = ({ parts }: ProjectRow) =>
  parts.map(({ principal }) => city.principals.find(({ id }) => id === principal)!.kind);
const runsIn = (years: number[]) => (row: ProjectRow) =>
  years.some((year) => row.first <= year && year <= row.last);

describe('listProjectIds', () => {
  const cases: [string, object, (row: ProjectRow) => boolean][] = [
    ['nothing', {}, () => true],
    ['fields', { fields: [7, 9] }, ({ fields }) => fields.includes(7) || fields.includes(9)],
    ['years', { years: [2021] }, runsIn([2021])],
    ['several years', { years: [2020, 2025] }, runsIn([2020, 2025])],
    ['forms', { forms: ['共催', '後援'] }, ({ form }) => form === '共催' || form === '後援'],
    ['a missing or unknown form', { formMissing: true }, ({ form }) => !known.has(form!)],
    ['a form that is known', { formMissing: false }, ({ form }) => known.has(form!)],
    ['domains', { domains: ['A', 'D'] }, ({ domain }) => domain === 'A' || domain === 'D'],
    ['statuses', { statuses: ['ACTIVE', 'CANCELLED'] }, ({ status }) => /ACTIVE|CANCELLED/.test(status)],
    ['text', { text: '井戸端' }, ({ name }) => name === '井戸端'],
    [
      'every one of several sectors',
      { withSectors: ['EDUCATION', 'BUSINESS'] },
      (row) => sectorsOf(row).includes('EDUCATION') && sectorsOf(row).includes('BUSINESS'),
    ],
    [
      'every one of several kinds',
      { withKinds: ['自治振興会', '行政'] },
      (row) => kindsOf(row).includes('自治振興会') && kindsOf(row).includes('行政'),
    ],
    [
      'form, years, domain and sectors together',
      {
        ...{ forms: ['実行委員会・協議会'], years: [2020, 2021], domains: ['C'], withSectors: ['BUSINESS'] },
      },
      (row) =>
        row.form === '実行委員会・協議会' &&
        row.domain === 'C' &&
        runsIn([2020, 2021])(row) &&
        sectorsOf(row).includes('BUSINESS'),
    ],
  ];
  it.each(cases)('keeps by %s what the rows say', async (_, filter, keeps) => {
    const expected = idsOf(city.projects.filter(keeps));
    expect(expected.length).toBeGreaterThan(0);
    expect(await listed(filter)).toEqual(expected);
    const { list } = await api.ask('projects', { filter, first: 0 });
    expect(list.totalCount).toBe(expected.length);
  });

  it('keeps by districts, and by any of several principals', async () => {
    const { districts } = city.projects.find((row) => row.districts.length > 0)!;
    expect(await listed({ districts })).toEqual(
      idsOf(city.projects.filter((row) => row.districts.some((id) => districts.includes(id)))),
    );
    const principals = [city.projects[3]!.parts[0]!.principal, city.projects[90]!.parts[0]!.principal];
    expect(await listed({ principals })).toEqual(
      idsOf(
        city.projects.filter(({ parts }) => parts.some(({ principal }) => principals.includes(principal))),
      ),
    );
    expect(await listed({ principals: ['nobody'] })).toEqual([]);
  });

  it('sorts by first year unless told, by name, and by the number of those who take part', async () => {
    const years = (await whole({})).map(({ startYear }) => startYear);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const up = (await whole({ orderBy: { direction: 'ASC' } })).map(({ startYear }) => startYear);
    expect(up).toEqual([...years].reverse());
    const names = (await whole({ orderBy: { field: 'NAME', direction: 'ASC' } })).map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('ja').compare));
    const back = (await whole({ orderBy: { field: 'NAME', direction: 'DESC' } })).map(({ name }) => name);
    expect(back).toEqual([...names].reverse());
    const size = (id: string) =>
      new Set(city.projects.find((row) => row.id === id)!.parts.map(({ principal }) => principal)).size;
    const sizes = (await whole({ orderBy: { field: 'SIZE' } })).map(({ id }) => size(id));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(sizes.at(-1)!);
  });

  it('looks at archived projects by what they still have', async () => {
    const project = city.projects.find(({ form, status }) => form === '共催' && status === 'COMPLETED')!;
    const { revision } = (await api.ask('project', { id: project.id })).record;
    await api.write('archiveProject', { id: project.id, revision });
    for (const filter of [{}, { forms: ['共催'] }, { years: [project.first] }, { text: project.name }])
      expect(await listed({ ...filter, archived: true })).toEqual([project.id]);
    for (const filter of [{ forms: ['後援'] }, { years: [1999] }, { text: '見つからない' }])
      expect(await listed({ ...filter, archived: true })).toEqual([]);
    expect(await listed({})).not.toContain(project.id);
  });
});
