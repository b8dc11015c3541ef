// Headers are found below titles, in two lines, or nowhere; a person may say otherwise.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '#api/exchange/table/read-table.ts';
import type { Reading } from '#api/exchange/table/table.ts';
import { rowsOf, workbookOf } from '../../../../support/archives.ts';
import { root } from '../../../../support/imports.ts';
import { limits, readBytes } from '../reading.ts';

const csv = (rows: string[][]) => rows.map((row) => row.join(',')).join('\n');
const read = (rows: string[][], reading: Reading = {}) => readBytes(csv(rows), reading);
const GROUPS = [
  ['みなも会', '東地区', '12', '0748-12-3456'],
  ['やまの会', '西地区', '8', '0748-65-4321'],
  ['かわの会', '東地区', '30', ''],
];
const HEADERS = ['団体名', '地区', '会員数', '電話'];

describe('headers', () => {
  it('stand in the first line, also as codes, numbers of years and with #', async () => {
    for (const headers of [
      HEADERS,
      ['#property', 'district', 'members', 'telephoneNumber'],
      ['name', 'area', 'n', 'tel'],
      ['グループ', 'エリア', 'メンバー', 'でんわ'],
    ])
      expect(await read([headers, ...GROUPS])).toMatchObject({ headers, headerFrom: 1, headerTo: 1 });
    const years = await read([
      ['団体名', '2022', '2023', '2024'],
      ['みなも会', '3', '4', '2030'],
      ['やまの会', '1', '0', '7'],
    ]);
    expect(years.headers).toEqual(['団体名', '2022', '2023', '2024']);
  });

  it('stand below titles and notes', async () => {
    const table = await read([
      ['令和6年度 市民活動団体 登録名簿', '', '', ''],
      [],
      ['', '', '', '令和6年4月1日現在'],
      HEADERS,
      ...GROUPS,
    ]);
    expect(table).toMatchObject({
      titles: ['令和6年度 市民活動団体 登録名簿', '令和6年4月1日現在'],
      headers: HEADERS,
      headerFrom: 4,
      headerTo: 4,
      blankRows: 0,
    });
    expect(table.rows).toHaveLength(3);
    expect(table.firstLines.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6, 7]);
  });

  it('stand below a title with a date beside it, and may be fewer than the cells of rows', async () => {
    const table = await read([['登録団体一覧', '', '', '令和6年4月1日現在'], HEADERS, ...GROUPS]);
    expect(table).toMatchObject({ titles: ['登録団体一覧 令和6年4月1日現在'], headers: HEADERS });
    const few = await read([['団体名', '地区'], ...GROUPS.map((row) => [...row, 'x'])]);
    expect(few.headers).toEqual(['団体名', '地区', '(3)', '(4)', '(5)']);
    expect(few.rows.every(({ ragged }) => ragged)).toBe(true);
  });

  it('stand in two lines, words over several columns before their own', async () => {
    const rows = [
      ['みなも会', '東', '0748-12-3456', 'a@b.jp', '5'],
      ['やまの会', '西', '', 'c@d.jp', '6'],
    ];
    const headers = ['団体名', '地区', '連絡先 電話', '連絡先 メール', '会員数'];
    for (const top of [
      ['団体名', '地区', '連絡先', '', '会員数'],
      ['団体名', '地区', '連絡先', '連絡先', '会員数'],
    ]) {
      const two = await read([['名簿', '', '', '', ''], top, ['', '', '電話', 'メール', ''], ...rows]);
      expect(two).toMatchObject({ headers, headerFrom: 2, headerTo: 3, titles: ['名簿'] });
      expect(two.rows.map(({ cells }) => cells)).toEqual(rows);
    }
    const apart = await read([
      ['', '', '', '連絡先', ''],
      ['団体名', '地区', '会員数', '電話', 'メール'],
      ...rows.map(([name, area, phone, mail, members]) => [name!, area!, members!, phone!, mail!]),
    ]);
    const moved = ['団体名', '地区', '会員数', '連絡先 電話', '連絡先 メール'];
    expect(apart).toMatchObject({ headers: moved, headerFrom: 1, headerTo: 2, titles: [] });
  });

  it('have no line breaks and no wide spaces', async () => {
    const { headers } = await readBytes(
      '"団体\n名","name of\ngroup","telephone　number",　ＴＥＬ　\na,b,c,d\n',
    );
    expect(headers).toEqual(['団体名', 'name of group', 'telephone number', 'TEL']);
  });

  it('are nowhere where the first line is a row', async () => {
    const table = await read(GROUPS.map((row) => [...row, 'https://example.jp/a']));
    expect(table).toMatchObject({ headerFrom: 0, headerTo: 0, headers: ['(1)', '(2)', '(3)', '(4)', '(5)'] });
    expect(table.rows.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('are where a person says', async () => {
    const rows = [['a', 'b'], HEADERS.slice(0, 2), ...GROUPS.map((row) => row.slice(0, 2))];
    const at = async (reading: Reading) => {
      const { headers, headerFrom, headerTo, rows: found, titles } = await read(rows, reading);
      return [headers.join(), headerFrom, headerTo, found.length, titles.length];
    };
    expect(await at({ headerFrom: 2 })).toEqual(['団体名,地区', 2, 2, 3, 1]);
    expect(await at({ headerFrom: 1, headerTo: 2 })).toEqual(['a 団体名,b 地区', 1, 2, 3, 0]);
    expect(await at({ headerFrom: 0 })).toEqual(['(1),(2)', 0, 0, 5, 0]);
  });

  it('stand below lines of numbers', async () => {
    const { headers, headerFrom } = await read([['1', '2', '3', '4'], HEADERS, ...GROUPS]);
    expect([headers, headerFrom]).toEqual([HEADERS, 2]);
  });

  it('of a merged word in one line are numbered', async () => {
    const data = rowsOf([
      ['団体名', '電話', null],
      ['みなも会', '1', '2'],
    ]);
    const after = '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>';
    const { headers } = await readBytes(workbookOf({ sheets: [{ data, after }] }));
    expect(headers).toEqual(['団体名', '電話', '電話 (2)']);
  });
});

const folder = join(root, '../shared/data/jp_localgov_codes');

if (!existsSync(folder)) console.warn(`skipped: the four files of one list are not in ${folder}`);

it.skipIf(!existsSync(folder))('four files of one list without headers are read alike', async () => {
  const names = ['sjis_crlf', 'sjis_lf', 'utf8_crlf', 'utf8_lf'].map((name) => `localgov_${name}.csv`);
  const tables = await Promise.all(
    names.map((name) => readTable(join(folder, name), {}, { ...limits, rows: 2000 })),
  );
  for (const { rows, headerFrom, headers } of tables) {
    expect([headerFrom, headers.length, rows.length]).toEqual([0, 5, 1741]);
    expect(rows).toEqual(tables[0]!.rows);
  }
  expect(tables.map(({ encoding }) => encoding)).toEqual(['CP932', 'CP932', 'UTF_8', 'UTF_8']);
});
