// What a person chose becomes exactly what the API is asked for.
import { expect, it } from 'vitest';
import {
  type Choices,
  constantsOf,
  freshChoices,
  inputOf,
  isStale,
  meaningOf,
  registerOf,
} from '../../../client/data/choices.ts';

const read = {
  kind: 'PRINCIPALS' as const,
  fileName: '団体名簿_令和6年度.xlsx',
  columns: [
    { index: 0, field: 'name' },
    { index: 1, field: null },
    { index: 2, field: 'kana' },
  ],
  constants: [{ field: 'registeredYears', value: '2024' }],
};
const fresh = freshChoices(read.fileName);

it('registerOf leaves out endings, years and dates, and keeps a name that is nothing else', () => {
  const names = [
    ['団体名簿_令和6年度.xlsx', '団体名簿'],
    ['org_list_0083_2024.csv.gz', 'org list 0083'],
    ['登録団体一覧（R7.4.1）.xlsx', '登録団体一覧'],
    ['projects_2024-04-01.tsv', 'projects'],
    ['ＮＰＯ法人　一覧.CSV', 'NPO法人 一覧'],
    ['GIS12.csv', 'GIS12'],
    ['名簿 平成30年4月1日現在.xlsx', '名簿 現在'],
    ['2024.xlsx', '2024'],
  ];
  expect(names.map(([name]) => [name, registerOf(name!)])).toEqual(names);
});

it('takes what was found until something else is chosen', () => {
  expect(inputOf('f', fresh, read)).toEqual({
    file: 'f',
    reading: {},
    kind: 'PRINCIPALS',
    columns: [
      { index: 0, field: 'name' },
      { index: 1, field: null },
      { index: 2, field: 'kana' },
    ],
    constants: [{ field: 'registeredYears', value: '2024' }],
    source: '団体名簿',
    profile: undefined,
    takeSectors: false,
    again: false,
    decisions: [],
  });
});

it('sends columns, values and decisions as they were changed', () => {
  const choices: Choices = {
    ...fresh,
    columns: { 1: 'aliases', 2: null },
    constants: [
      { field: 'registeredYears', value: ' 2025 ', used: true },
      { field: 'sector', value: '行政', used: false },
      { field: 'districts', value: '  ', used: true },
    ],
    source: ' 市民活動団体 ',
    decisions: { p1: 'SAME' },
  };
  const input = inputOf('f', choices, read);
  expect(input.columns).toEqual([
    { index: 0, field: 'name' },
    { index: 1, field: 'aliases' },
    { index: 2, field: null },
  ]);
  expect(input.constants).toEqual([{ field: 'registeredYears', value: '2025' }]);
  expect(input.source).toBe('市民活動団体');
  expect(input.decisions).toEqual([{ proposal: 'p1', verdict: 'SAME' }]);
});

it('maps nothing of a workbook of the atlas itself', () => {
  const input = inputOf('f', fresh, { ...read, kind: 'ATLAS' });
  expect([input.columns, input.constants]).toEqual([[], []]);
});

it('constantsOf ticks what was found; none found stays none once all were taken away', () => {
  expect(constantsOf(fresh, read)).toEqual([{ field: 'registeredYears', value: '2024', used: true }]);
  expect(constantsOf({ ...fresh, constants: [] }, read)).toEqual([]);
});

it('meaningOf tells a column that was set to nothing from one that was left as found', () => {
  expect(meaningOf({ ...fresh, columns: { 0: null } }, read).get(0)).toBeNull();
  expect(meaningOf(fresh, read).get(0)).toBe('name');
});

it('isStale once anything was changed after the preview, and never of a preview made elsewhere', () => {
  const input = inputOf('f', fresh, read);
  const choices: Choices = { ...fresh, preview: { job: 'j', of: JSON.stringify(input) } };
  expect(isStale(choices, undefined, input)).toBe(true);
  expect(isStale(choices, 'j', input)).toBe(false);
  expect(isStale(choices, 'j', { ...input, takeSectors: true })).toBe(true);
  expect(isStale(fresh, 'other', input)).toBe(false);
});
