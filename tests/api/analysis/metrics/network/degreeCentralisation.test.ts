// Reference values of degree centralisation.
import { expect, it } from 'vitest';
import { degreeCentralisation } from '#api/analysis/metrics/network/degreeCentralisation.ts';
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
import { expectFigureByDefinition, figureOf, sumOf } from '../../../../support/subjects.ts';

it('degreeCentralisation of karate, Florentine families and kite', () => {
  expect(figureOf(degreeCentralisation, karate.network)).toBeCloseTo(0.399621, 6);
  expect(figureOf(degreeCentralisation, florentine.network)).toBeCloseTo(0.274725, 6);
  expect(figureOf(degreeCentralisation, kite.network)).toBeCloseTo(0.333333, 6);
});

it('degreeCentralisation is 1 for a star, 0 for a ring, whatever the strengths; undefined below three principals', () => {
  expect(figureOf(degreeCentralisation, star(6))).toBe(1);
  expect(
    figureOf(
      degreeCentralisation,
      named([
        ['a', 'b', 7],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'a'],
      ]).network,
    ),
  ).toBe(0);
  expect(figureOf(degreeCentralisation, path(5))).toBeCloseTo(0.166667, 6);
  expect(figureOf(degreeCentralisation, untied(3))).toBe(0);
  for (const without of [path(2), untied(2), untied(0)])
    expect(figureOf(degreeCentralisation, without)).toBeNaN();
});

it('degreeCentralisation of two projects with one in both and one apart', () => {
  // Degrees 2, 2, 4, 2, 2, 0: (4·6 − 12) / (5·4).
  expect(figureOf(degreeCentralisation, affiliation(6, [[0, 1, 2], [2, 3, 4], [5]]))).toBeCloseTo(
    12 / 20,
    12,
  );
});

it('degreeCentralisation by definition', () => {
  expectFigureByDefinition(degreeCentralisation, ({ size }, table) => {
    const degrees = table.map((row) => row.filter((tie) => tie > 0).length);
    const most = Math.max(...degrees);
    return size < 3 ? Number.NaN : sumOf(degrees.map((degree) => most - degree)) / ((size - 1) * (size - 2));
  });
});
