// Reference values of transitivity.
import { expect, it } from 'vitest';
import { transitivity } from '#api/analysis/metrics/network/transitivity.ts';
import {
  affiliation,
  florentine,
  karate,
  kite,
  named,
  path,
  star,
  untied,
} from '../../../../support/networks.ts';
import { expectFigureByDefinition, figureOf, upTo } from '../../../../support/subjects.ts';

it('transitivity of karate, Florentine families and kite', () => {
  expect(figureOf(transitivity, karate.network)).toBeCloseTo(0.255682, 6);
  expect(figureOf(transitivity, florentine.network)).toBeCloseTo(0.191489, 6);
  expect(figureOf(transitivity, kite.network)).toBeCloseTo(0.578947, 6);
});

it('transitivity is 0 in a star, 1 in projects apart, whatever the strengths; undefined without two partners', () => {
  expect(figureOf(transitivity, star(5))).toBe(0);
  expect(figureOf(transitivity, affiliation(7, [[0, 1, 2], [3, 4, 5], [6]]))).toBe(1);
  const { network } = named(
    [
      ['a', 'b', 9],
      ['b', 'c'],
      ['c', 'a', 0.5],
      ['c', 'd', 3],
    ],
    ['z'],
  );
  expect(figureOf(transitivity, network)).toBeCloseTo(3 / 5, 12);
  for (const without of [path(2), untied(3), untied(1), untied(0)])
    expect(figureOf(transitivity, without)).toBeNaN();
});

it('transitivity by definition', () => {
  expectFigureByDefinition(transitivity, (_, table) => {
    let [closed, all] = [0, 0];
    for (const i of upTo(table.length))
      for (const a of upTo(table.length))
        for (const b of upTo(table.length)) {
          if (a === b || table[i][a] === 0 || table[i][b] === 0) continue;
          all++;
          if (table[a][b] > 0) closed++;
        }
    return closed / all;
  });
});
