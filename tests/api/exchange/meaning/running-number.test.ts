// Which columns number their rows only, and which keys are none.
import { expect, it } from 'vitest';
import { readMeaning } from '#api/exchange/meaning/mapping.ts';
import { isPoorKey, isRunningNumber } from '#api/exchange/meaning/running-number.ts';

const rows = (...columns: string[][]) =>
  columns[0]!.map((_, i) => ({ line: i + 2, cells: columns.map((column) => column[i]!) }));

it('knows 1, 2, 3 with rows struck out, in any order, and group numbers', () => {
  for (const texts of [
    ['1', '2', '3'],
    ['１', '2', '4'],
    ['9', '8', '2'],
    ['1', '1', '2'],
    ['', '', ''],
  ])
    expect([texts, isRunningNumber(rows(texts), 0, true)]).toEqual([texts, true]);
});

it('believes codes, sparse numbers and headers that are surely keys', () => {
  for (const texts of [
    ['0010', '0020'],
    ['G-1', 'G-2'],
    ['10300', '10302'],
  ])
    expect([texts, isRunningNumber(rows(texts), 0, true)]).toEqual([texts, false]);
  expect(isRunningNumber(rows(['1', '2']), 0, false)).toBe(false);
});

it('keeps a running number from becoming the key, whatever its header', () => {
  const names = ['甲の会', '乙の会', '丙の会'];
  for (const header of ['№', 'No', '番号', '#property', '項番', 'No.']) {
    const { columns, notImported } = readMeaning('principals', [header, '団体名'], {
      rows: rows(['1', '2', '3'], names),
    });
    expect([header, columns.map(({ field }) => field.code), notImported]).toEqual([
      header,
      ['name'],
      [header],
    ]);
  }
  const keyed = readMeaning('principals', ['No', '団体名'], { rows: rows(['A01', 'A07', 'B12'], names) });
  expect(keyed.columns.map(({ field }) => field.code)).toEqual(['key', 'name']);
});

it('is not misled by a total below the table, and believes no key that counts from 1 to the last row', () => {
  const numbers = ['1', '2', '3', '4', '5', '6', '合計 6 団体'];
  const names = ['甲', '乙', '丙', '丁', '戊', '己', ''];
  for (const header of ['No.', '整理番号'])
    expect(
      readMeaning('principals', [header, '団体名'], { rows: rows(numbers, names) }).columns.map(
        ({ field }) => field.code,
      ),
    ).toEqual(['name']);
  expect(isRunningNumber(rows(['1', '2', '4', '5', '6', '7']), 0, false)).toBe(false);
});

it('sees that a code of the city is no key of its groups', () => {
  const names = Array.from({ length: 8 }, (_, i) => `団体${i}`);
  const table = rows(
    names.map(() => '372013'),
    names,
  );
  expect(isPoorKey(table, 0, 1)).toBe(true);
  expect(isPoorKey(table, 1, 1)).toBe(false);
  const { columns } = readMeaning('principals', ['コード', '団体名'], { rows: table });
  expect(columns.map(({ field }) => field.code)).toEqual(['name']);
});
