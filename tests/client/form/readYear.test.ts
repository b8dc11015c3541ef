// Years and numbers as people type them.
import { expect, it } from 'vitest';
import { readNumber, readYear } from '../../../client/form/readYear.ts';

it.each([
  ['2024', 2024],
  ['２０２４年度', 2024],
  ['令和6', 2024],
  ['令和元年度', 2019],
  ['R6', 2024],
  ['r 6', 2024],
  ['平成31年', 2019],
  ['Ｈ３０', 2018],
  ['昭和64', 1989],
])('reads %s as %i', (text, year) => {
  expect(readYear(text)).toBe(year);
});

it.each(['', '元', '令和', '来年', '2024-04', '令和六', '20245'])('takes “%s” for no year', (text) => {
  expect(readYear(text)).toBeNull();
});

it.each([
  ['1,200円', 1200],
  ['１２人', 12],
  [' 0 ', 0],
  ['-3', -3],
  ['1.5', 1.5],
])('reads %s as %d', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

it.each(['', '円', '十', '1.2.3', '12個'])('takes “%s” for no number', (text) => {
  expect(readNumber(text)).toBeNull();
});
