// Reference values of degree assortativity.
import { expect, it } from 'vitest';
import { degreeAssortativity } from '#api/analysis/metrics/network/degreeAssortativity.ts';
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
import { expectFigureByDefinition, figureOf, sumOf, upTo } from '../../../../support/subjects.ts';

it('degreeAssortativity of karate, Florentine families and kite', () => {
  expect(figureOf(degreeAssortativity, karate.network)).toBeCloseTo(-0.475613, 6);
  expect(figureOf(degreeAssortativity, florentine.network)).toBeCloseTo(-0.374838, 6);
  expect(figureOf(degreeAssortativity, kite.network)).toBeCloseTo(0.152542, 6);
});

it('degreeAssortativity is −1 for a star and a path of three, whatever the strengths', () => {
  expect(figureOf(degreeAssortativity, star(6))).toBe(-1);
  expect(
    figureOf(
      degreeAssortativity,
      named(
        [
          ['a', 'b', 7],
          ['b', 'c'],
        ],
        ['z'],
      ).network,
    ),
  ).toBe(-1);
});

it('degreeAssortativity is undefined where all ends are alike', () => {
  for (const without of [path(2), untied(3), untied(0)])
    expect(figureOf(degreeAssortativity, without)).toBeNaN();
  expect(figureOf(degreeAssortativity, affiliation(7, [[0, 1, 2], [3, 4, 5], [6]]))).toBeNaN();
});

it('degreeAssortativity is 1 for projects apart of different size', () => {
  expect(figureOf(degreeAssortativity, affiliation(6, [[0, 1, 2], [3, 4], [5]]))).toBe(1);
});

it('degreeAssortativity by definition', () => {
  expectFigureByDefinition(degreeAssortativity, (_, table) => {
    const degrees = table.map((row) => row.filter((tie) => tie > 0).length);
    const ends = upTo(table.length).flatMap((i) =>
      upTo(table.length).flatMap((j) => (table[i][j] > 0 ? [[degrees[i], degrees[j]]] : [])),
    );
    const mean = sumOf(ends.map(([a]) => a)) / ends.length;
    const variance = sumOf(ends.map(([a]) => (a - mean) ** 2));
    return variance < 1e-9 ? Number.NaN : sumOf(ends.map(([a, b]) => (a - mean) * (b - mean))) / variance;
  });
});
