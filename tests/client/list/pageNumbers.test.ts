// Which pages of many are offered.
import { expect, it } from 'vitest';
import { pageNumbers } from '../../../client/list/pageNumbers.ts';

it.each([
  [1, 1, '1'],
  [1, 3, '1 2 3'],
  [1, 13, '1 2 … 13'],
  [3, 13, '1 2 3 4 … 13'],
  [4, 13, '1 2 3 4 5 … 13'],
  [7, 13, '1 … 6 7 8 … 13'],
  [10, 13, '1 … 9 10 11 12 13'],
  [13, 13, '1 … 12 13'],
])('on page %i of %i offers %s', (page, last, expected) => {
  expect(
    pageNumbers(page, last)
      .map((number) => number ?? '…')
      .join(' '),
  ).toBe(expected);
});
