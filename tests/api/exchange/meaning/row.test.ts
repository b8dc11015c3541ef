// Rows read as a whole: order of day and month, units, several columns of one list, values for every row.
import { expect, it } from 'vitest';
import type { Kind } from '#api/exchange/meaning/fields.ts';
import { type Mapping, readMeaning } from '#api/exchange/meaning/mapping.ts';
import { readRows } from '#api/exchange/meaning/row.ts';
import { loadProfiles } from '#api/municipality/profile.ts';

const koka = loadProfiles().get('koka')!;
const read = (kind: Kind, headers: string[], rows: string[][], mapping: Mapping = {}) =>
  readRows(
    readMeaning(kind, headers, mapping),
    rows.map((cells, i) => ({ line: i + 2, cells })),
    koka,
  );

it('learns from the column which number is the month', async () => {
  const rows = await read(
    'principals',
    ['団体名', '入会日'],
    [
      ['甲', '4/5/2024'],
      ['乙', '12/31/2024'],
      ['丙', '3/4/2024'],
    ],
  );
  expect(rows.map(({ values }) => values.registeredYears)).toEqual([[2024], [2024], [2023]]);
});

it('says that a day may be two days where nothing tells, and which', async () => {
  const [row] = await read(
    'acquaintances',
    ['コーディネーター', '団体名', '最終連絡日'],
    [['一', '甲', '4/5/2024']],
  );
  expect(row!.values.lastContact).toBeUndefined();
  expect(row!.notes).toMatchObject([
    {
      code: 'unreadable',
      column: '最終連絡日',
      value: '4/5/2024',
      right: { ja: '2024-04-05 か 2024-05-04' },
    },
  ]);
});

it('takes the unit of money from the header', async () => {
  const [row] = await read('projects', ['事業名', '補助額（千円）', '事業費'], [['祭', '250', '1,000']]);
  expect(row!.values).toMatchObject({ subsidyYen: 250_000, budgetYen: 1_000 });
});

it('joins the columns of one list', async () => {
  const [row] = await read('principals', ['団体名', '活動分野1', '活動分野2'], [['甲', '環境保全', '観光']]);
  expect(row!.values.fields).toEqual([7, 4]);
});

it('reads a period as first and last year', async () => {
  const rows = await read(
    'projects',
    ['事業名', '実施期間'],
    [
      ['甲', '令和5年4月1日～令和7年3月31日'],
      ['乙', '2023～'],
      ['丙', '令和6年度'],
    ],
  );
  expect(rows.map(({ values: { startYear, endYear } }) => [startYear, endYear])).toEqual([
    [2023, 2024],
    [2023, undefined],
    [2024, 2024],
  ]);
});

it('takes the value for every row where a row has none that can be read', async () => {
  const set = new Map([['year', '2026']]);
  const rows = await read(
    'projects',
    ['事業名', '開催日'],
    [
      ['祭', '8月5日（水）'],
      ['市', '2025/5/1'],
      ['会', ''],
    ],
    { set },
  );
  expect(rows.map(({ values }) => values.year)).toEqual([2026, 2025, 2026]);
  expect(rows[0]!.notes).toMatchObject([{ code: 'constantTaken', column: '開催日', value: '8月5日(水)' }]);
});

it('names column, value and what would be right of whatever it leaves empty', async () => {
  const [row] = await read(
    'projects',
    ['事業名', '開始年度', '補助額', '期限', '終了年度'],
    [['祭', '19年', '△100', '2024-02-30', '未定']],
  );
  expect(Object.keys(row!.values)).toEqual(['name']);
  expect(row!.notes.map(({ column }) => column)).toEqual(['開始年度', '補助額', '期限', '終了年度']);
  for (const { code, value, right } of row!.notes)
    expect([code, Boolean(value), Boolean(right?.ja && right.en)]).toEqual(['unreadable', true, true]);
});
