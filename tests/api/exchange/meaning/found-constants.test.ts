// The year of a list, found beside it.
import { expect, it } from 'vitest';
import { foundConstants, type Surroundings } from '#api/exchange/meaning/found-constants.ts';
import { readMeaning } from '#api/exchange/meaning/mapping.ts';

const yearOf = (table: Surroundings, headers = ['団体名']) =>
  foundConstants('principals', table, readMeaning('principals', headers))[0]?.value;

it('is the fiscal year of the month in the name of the file', () => {
  expect(yearOf({ fileName: 'org_list_0083_202404.xlsx' })).toBe('2024');
  expect(yearOf({ fileName: '名簿20250331.csv' })).toBe('2024');
  expect(yearOf({ fileName: 'org_list_0083.xlsx' })).toBeUndefined();
  expect(yearOf({ fileName: '222127_preschool.csv' })).toBeUndefined();
});

it('is told by the sheet before the titles, and by these before the file', () => {
  const table = { fileName: 'list_2019.xlsx', sheet: 'R8', titles: ['令和6年度 登録団体一覧'] };
  expect(yearOf(table)).toBe('2026');
  expect(yearOf({ ...table, sheet: 'Sheet1' })).toBe('2024');
  expect(yearOf({ ...table, sheet: null, titles: ['登録団体一覧'] })).toBe('2019');
  expect(yearOf({ ...table, sheet: null, titles: ['令和6年3月31日現在'] })).toBe('2023');
});

it('says where it was found, and is not offered where a column gives it', () => {
  const meaning = readMeaning('projects', ['事業名']);
  const [found] = foundConstants('projects', { fileName: 'a.xlsx', sheet: 'R6' }, meaning);
  expect(found).toEqual({
    field: 'year',
    value: '2024',
    place: { ja: 'シート名「R6」から令和6年度', en: 'FY2024, from the name of the sheet "R6"' },
  });
  expect(yearOf({ fileName: 'list_2019.csv' }, ['団体名', '年度'])).toBeUndefined();
});
