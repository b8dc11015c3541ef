// The order of rows in a table.
import { expect, it } from 'vitest';
import { comparing } from '../../../client/parts/sorting.ts';

const itself = (value: string | number | null) => value;

it('sorts figures by size and puts undefined ones last in either direction', () => {
  const rows = [3, null, 10, 1];
  expect(rows.toSorted(comparing(itself, false, 'ja'))).toEqual([1, 3, 10, null]);
  expect(rows.toSorted(comparing(itself, true, 'ja'))).toEqual([10, 3, 1, null]);
});

it('sorts names by the language, numbers in them by size', () => {
  const rows = ['第10区', '第2区', 'いろは会', 'あおば会'];
  expect(rows.toSorted(comparing(itself, false, 'ja'))).toEqual(['あおば会', 'いろは会', '第2区', '第10区']);
});
