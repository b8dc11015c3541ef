// Columns of marks under the names of fields.
import { expect, it } from 'vitest';
import { readMeaning } from '#api/exchange/meaning/mapping.ts';
import { isMarkedField, markedText } from '#api/exchange/meaning/marked-columns.ts';
import { readRows } from '#api/exchange/meaning/row.ts';
import { loadProfiles } from '#api/municipality/profile.ts';

const headers = ['団体名', '災害救援', '環境の保全', '会員数'];
const rows = [
  { line: 2, cells: ['甲の会', '○', '', '3'] },
  { line: 3, cells: ['乙の会', '●', '◎', '1'] },
  { line: 4, cells: ['丙の会', '', '×', '2'] },
];

it('takes a column of marks for the field that its header names', async () => {
  const meaning = readMeaning('principals', headers, { rows });
  expect(meaning.notImported).toEqual(['会員数']);
  const read = await readRows(meaning, rows, loadProfiles().get('koka')!);
  expect(read.map(({ values }) => values.fields)).toEqual([[8], expect.arrayContaining([8, 7]), undefined]);
  expect(read.flatMap(({ notes }) => notes)).toEqual([]);
});

it('leaves columns alone that hold anything else, or whose header is no field', () => {
  expect(isMarkedField('災害救援', [{ line: 2, cells: ['○'] }], 0)).toBe(true);
  expect(
    isMarkedField(
      '災害救援',
      [
        { line: 2, cells: ['○'] },
        { line: 3, cells: ['訓練'] },
      ],
      0,
    ),
  ).toBe(false);
  expect(isMarkedField('災害救援', [{ line: 2, cells: [''] }], 0)).toBe(false);
  expect(isMarkedField('駐車場', [{ line: 2, cells: ['○'] }], 0)).toBe(false);
  expect([markedText('環境', '○'), markedText('環境', ''), markedText('環境', '×')]).toEqual([
    '環境',
    '',
    '',
  ]);
});
