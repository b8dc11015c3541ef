// Tables without headers: names, places, addresses and numbers by what stands in the columns.
import { expect, it } from 'vitest';
import { guessByValues } from '#api/exchange/meaning/guess-by-values.ts';

const cities = [
  ['北海道', 'Hokkaido', '札幌市', 'https://www.city.sapporo.jp', '(011)211-2111'],
  ['北海道', 'Hokkaido', '函館市', 'https://www.city.hakodate.jp', '(0138)21-3111'],
  ['青森県', 'Aomori', '青森市', 'https://www.city.aomori.jp', '(017)734-1111'],
  ['青森県', 'Aomori', '弘前市', 'https://www.city.hirosaki.jp', '0172-35-1111'],
];
const rows = cities.map((cells, i) => ({ line: i + 1, cells }));

it('takes what hardly repeats for the names, and what repeats before them for the place', () => {
  expect(Object.fromEntries(guessByValues(['(1)', '(2)', '(3)', '(4)', '(5)'], rows))).toEqual({
    place: 0,
    name: 2,
    website: 3,
    contactPhone: 4,
  });
});

it('guesses nothing where there are headers, or nothing that may be a name', () => {
  expect(guessByValues(['県', '(2)', '(3)', '(4)', '(5)'], rows).size).toBe(0);
  expect(guessByValues(['(1)'], [{ line: 1, cells: ['12'] }]).size).toBe(0);
});
