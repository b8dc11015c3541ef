// Downloads of lists, cell by cell: what the API says to each viewer, in the chosen columns, order and language.
import { writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '#api/exchange/table/read-table.ts';
import type { Role } from '#api/types.generated.ts';
import { openApi } from '../../support/api.ts';
import { written } from '../../support/files.ts';
import { secrets } from '../../support/smallCity.ts';
import { startSmallCity } from '../../support/started.ts';

const { api, city } = startSmallCity();
beforeAll(async () => {
  await api.write('createProject', {
    ...{ name: '=HYPERLINK("http://example.invalid")', form: '実行委員会・協議会', startYear: 2022 },
    ...{ status: 'ACTIVE', budgetYen: 1_200_000, fields: [8, 9], districts: [city.districts.west] },
    participations: [
      { principal: city.principals.school, role: 'LEAD' },
      { principal: city.principals.firm, role: 'PARTNER' },
    ],
  });
});

interface Sent {
  columns: string[];
  language?: 'ja' | 'en';
  [more: string]: unknown;
}

const post = (file: string, payload: Sent, viewer: Role = 'COORDINATOR') =>
  api.app.inject({ method: 'POST', url: `/lists/${file}`, headers: { 'x-kyodo-viewer': viewer }, payload });

/** Rows of a CSV file, header first; the file begins with the mark by which Excel knows UTF-8. */
async function csv(list: string, sent: Sent, viewer?: Role): Promise<string[][]> {
  const { statusCode, headers, body } = await post(`${list}.csv`, sent, viewer);
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(body.startsWith('\ufeff')).toBe(true);
  return parse(body, { bom: true });
}

/** Rows of a workbook, header first. */
async function xlsx(list: string, sent: Sent, viewer?: Role): Promise<string[][]> {
  const { statusCode, rawPayload } = await post(`${list}.xlsx`, sent, viewer);
  expect(statusCode).toBe(200);
  const path = written({ 'list.xlsx': '' })('list.xlsx');
  writeFileSync(path, rawPayload);
  const limits = { bytes: 1e8, rows: 1e5 };
  const table = await readTable(path, { headerFrom: 1, headerTo: 1 }, limits, { noRows: true });
  return [table.headers, ...table.rows.map(({ cells }) => cells)];
}

const committee = {
  filter: { forms: ['実行委員会・協議会'], from: 2022, withSectors: ['EDUCATION', 'BUSINESS'] },
  orderBy: { field: 'NAME', direction: 'ASC' },
};

describe('POST /lists/projects', () => {
  const columns = [
    'NAME',
    'FORM',
    'DOMAIN',
    'START_YEAR',
    'END_YEAR',
    'SIZE',
    'PARTICIPANTS',
    'BUDGET',
    'FIELDS',
    'DISTRICTS',
  ];

  it('holds the chosen columns in their order, in Japanese, and no formula', async () => {
    const rows = await csv('projects', { columns, ...committee });
    expect(rows).toEqual([
      [
        ...['事業名', '協働の形態', '協働の領域', '開始年度', '終了年度', '参加する主体の数', '参加する主体'],
        ...['予算額（円）', '分野', '地区'],
      ],
      [
        ...[`'=HYPERLINK("http://example.invalid")`, '実行委員会・協議会', 'C 双方対等', '2022', '', '2'],
        ...['湖南小学校（主催）、株式会社かわせみ（協力）', '1200000', '災害救援、地域安全', '西地区'],
      ],
    ]);
    expect((await xlsx('projects', { columns, ...committee }))[1]![0]).toBe(
      '=HYPERLINK("http://example.invalid")',
    );
  });

  it('says the same as a workbook, in English, with numbers as numbers', async () => {
    const sent = { columns, ...committee, language: 'en' } as const;
    const book = await xlsx('projects', sent);
    expect(book[0]).toEqual([
      ...['Name', 'Form', 'Domain', 'First fiscal year', 'Last fiscal year', 'Principals taking part'],
      ...['Who takes part', 'Budget (yen)', 'Fields', 'Districts'],
    ]);
    expect(book[1]!.slice(2, 8)).toEqual([
      ...['C Equal partners', '2022', '', '2', '湖南小学校 (Lead), 株式会社かわせみ (Partner)', '1200000'],
    ]);
    const text = await csv('projects', sent);
    expect(book[1]!.slice(1)).toEqual(text[1]!.slice(1));
  });

  it('holds all pages in the order of the page, and only what is selected where something is', async () => {
    const orderBy = { field: 'START_YEAR', direction: 'ASC' };
    const { list } = await api.ask('projects', { orderBy });
    const names = list.nodes.map(({ name }: { name: string }) => name);
    const [, ...rows] = await xlsx('projects', { columns: ['NAME'], orderBy });
    expect(rows.flat()).toEqual(names);
    const ids = [list.nodes[2].id, list.nodes[0].id];
    const [, ...some] = await csv('projects', { columns: ['NAME'], orderBy, filter: { ids } });
    expect(some.flat()).toEqual([names[0], names[2]]);
  });

  it('is called by what it is, the day in Japan, and that the city is fictional where it is', async () => {
    const name = async () =>
      decodeURIComponent(
        String((await post('projects.csv', { columns: ['NAME'] })).headers['content-disposition']).split(
          "UTF-8''",
        )[1]!,
      );
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
    expect(await name()).toBe(`協働事業の一覧_${day}.csv`);
  });
});

describe('POST /lists/projects of archived ones', () => {
  it('says of each what was said before it was archived', async () => {
    const columns = ['NAME', 'FORM', 'DOMAIN', 'DISTRICTS', 'SIZE', 'SECTORS', 'PARTICIPANTS'];
    for (const id of Object.values(city.projects))
      for (const viewer of ['COORDINATOR', 'PUBLIC'] as const) {
        const before = await csv('projects', { columns, filter: { ids: [id] } }, viewer);
        expect(before).toHaveLength(2);
        const { revision } = (await api.ask('project', { id })).record;
        const archived = await api.write('archiveProject', { id, revision });
        const filter = { ids: [id], archived: true };
        expect(await csv('projects', { columns, filter }, viewer)).toEqual(before);
        await api.write('archiveProject', { id, revision: archived.revision, archived: false });
      }
  });
});

describe('POST /lists/principals', () => {
  const columns = ['NAME', 'KANA', 'SECTOR', 'DISTRICTS', 'DEGREE'];

  it('has a person under a pseudonym and without a reading for those who may not know the name', async () => {
    const filter = { sectors: ['CITIZEN'] };
    const named = await csv('principals', { columns, filter });
    expect(named[1]!.slice(0, 4)).toEqual([secrets.citizen.name, secrets.citizen.kana, '市民', '東地区']);
    for (const viewer of ['PUBLIC', 'COMMITTEE', 'PLANNER'] as const) {
      const [, row] = await csv('principals', { columns, filter }, viewer);
      expect(row![0], viewer).toMatch(/^市民（[0-9a-f]{4}）$/);
      expect(row!.slice(1, 4), viewer).toEqual(['', '市民', '東地区']);
    }
  });

  it('holds figures of the years looked at, empty where there is none', async () => {
    const variables = { metrics: ['DEGREE'], view: { from: 2021, to: 2021 } };
    const { list } = await api.ask('principals', variables);
    const expected = list.nodes.map(
      ({ name, metrics }: { name: string; metrics: { value: number | null }[] }) => [
        name,
        String(metrics[0]!.value ?? ''),
      ],
    );
    const [head, ...rows] = await csv('principals', { columns: ['NAME', 'DEGREE'], view: variables.view });
    expect(head).toEqual(['名前', '協働相手の数']);
    expect(rows).toEqual(expected);
    expect(rows.some(([, degree]) => degree === '')).toBe(true);
  });

  it('says so where a figure has not been computed yet', async () => {
    const response = await post('principals.csv', { columns: ['NAME', 'VULNERABILITY'] });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].message).toContain('まだ');
  });

  it('has no column for what is private, whoever asks', async () => {
    for (const column of ['CONTACT_NAME', 'NOTE', 'contactName', 'note', 'contactEmail']) {
      const response = await post('principals.csv', { columns: ['NAME', column] }, 'ADMIN');
      expect([response.statusCode, response.json().errors[0].extensions.en], column).toEqual([
        400,
        `There is no column ${column}.`,
      ]);
    }
  });
});

describe('POST /lists/coordinators', () => {
  it('is not for the public, and without whom they know for the committee', async () => {
    const columns = ['NAME', 'BELONGS_TO', 'CAPACITY'];
    expect((await post('coordinators.xlsx', { columns }, 'PUBLIC')).statusCode).toBe(403);
    const names = async (viewer: Role) =>
      (await csv('coordinators', { columns }, viewer)).slice(1).map(([name]) => name);
    expect(await names('COORDINATOR')).toContain(secrets.first.name);
    for (const name of await names('COMMITTEE')) expect(name).toMatch(/^コーディネーター（[0-9a-f]{4}）$/);
    const known = { columns: ['NAME', 'KNOWS'] };
    expect((await post('coordinators.csv', known, 'COMMITTEE')).statusCode).toBe(400);
    const [, ...counts] = await csv('coordinators', known, 'PLANNER');
    expect(counts.map(([, count]) => count).sort()).toEqual(['0', '2']);
  });
});

describe('POST /lists/challenges', () => {
  it('names a person who raised one to those only who may know', async () => {
    const columns = ['TITLE', 'STATUS', 'RAISED_YEAR', 'NEEDS', 'RAISED_BY', 'PROJECTS'];
    const [, row] = await csv('challenges', { columns });
    expect(row).toEqual(['川のごみ', '未着手', '2021', '人財', secrets.citizen.name, '1']);
    const [, hidden] = await csv('challenges', { columns }, 'PUBLIC');
    expect(hidden![4]).toMatch(/^市民（/);
  });
});

describe('what is refused', () => {
  it.each([
    ['people.csv', { columns: ['NAME'] }, 404],
    ['projects.pdf', { columns: ['NAME'] }, 404],
    ['projects.csv', { columns: [] }, 400],
    ['projects.csv', { columns: ['NAME'], filter: { colour: 'red' } }, 400],
    ['projects.csv', { columns: ['NAME'], filter: { domains: ['Q'] } }, 400],
    ['projects.csv', { columns: ['NAME'], orderBy: { field: 'LUCK' } }, 400],
    ['projects.csv', { columns: ['NAME'], view: { from: 'soon' } }, 400],
    ['projects.csv', { columns: ['DEGREE'] }, 400],
    ['projects.csv', { columns: ['NAME'], more: 1 }, 400],
  ] as const)('%s with %o', async (file, sent, status) => {
    const response = await post(file, sent as never);
    expect(response.statusCode).toBe(status);
    expect(response.json().errors[0].extensions.ja).toBeTruthy();
  });

  it('more rows than config allows', async () => {
    const small = await openApi(api.database, { MAX_DOWNLOAD_ROWS: '2' });
    try {
      const response = await small.app.inject({
        ...{ method: 'POST', url: '/lists/principals.csv', payload: { columns: ['NAME'] } },
      });
      expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([413, 'TOO_LARGE']);
    } finally {
      await small.close();
    }
  });
});
