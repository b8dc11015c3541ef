// No two columns mean the same field.
import { expect, it } from 'vitest';
import { assign } from '../../../../client/data/columns/assign.ts';

const meaning = new Map([
  [0, 'name'],
  [1, null],
  [2, 'kana'],
]);

it('gives a column a free field', () => {
  expect(assign(meaning, 1, 'sector')).toEqual({
    columns: { 0: 'name', 1: 'sector', 2: 'kana' },
    lost: null,
  });
});

it('takes the field from the column that had it', () => {
  expect(assign(meaning, 1, 'name')).toEqual({ columns: { 0: null, 1: 'name', 2: 'kana' }, lost: 0 });
});

it('gives none to as many columns as one likes', () => {
  expect(assign(meaning, 0, null)).toEqual({ columns: { 0: null, 1: null, 2: 'kana' }, lost: null });
});

it('changes nothing when a column gets what it has', () => {
  expect(assign(meaning, 0, 'name')).toEqual({ columns: { 0: 'name', 1: null, 2: 'kana' }, lost: null });
});
