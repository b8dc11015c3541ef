// Reference values of mean local clustering.
import { expect, it } from 'vitest';
import { meanClustering } from '#api/analysis/metrics/network/meanClustering.ts';
import { affiliation, florentine, karate, kite, named, star, untied } from '../../../../support/networks.ts';
import { expectFigureByDefinition, figureOf, sumOf, upTo } from '../../../../support/subjects.ts';

it('meanClustering of karate, Florentine families and kite', () => {
  expect(figureOf(meanClustering, karate.network)).toBeCloseTo(0.570638, 6);
  expect(figureOf(meanClustering, florentine.network)).toBeCloseTo(0.16, 6);
  expect(figureOf(meanClustering, kite.network)).toBeCloseTo(0.52, 6);
});

it('meanClustering counts 0 for those with fewer than two partners', () => {
  const { network } = named(
    [
      ['a', 'b', 9],
      ['b', 'c'],
      ['c', 'a', 0.5],
      ['c', 'd', 3],
    ],
    ['z'],
  );
  expect(figureOf(meanClustering, network)).toBeCloseTo((1 + 1 + 1 / 3) / 5, 12);
  expect(figureOf(meanClustering, affiliation(4, [[0, 1, 2], [3]]))).toBe(0.75);
  expect(figureOf(meanClustering, star(4))).toBe(0);
  expect(figureOf(meanClustering, untied(2))).toBe(0);
  expect(figureOf(meanClustering, untied(0))).toBeNaN();
});

it('meanClustering by definition', () => {
  expectFigureByDefinition(meanClustering, (_, table) => {
    const values = table.map((row) => {
      const partners = upTo(row.length).filter((j) => row[j] > 0);
      const tied = sumOf(partners.map((a) => partners.filter((b) => table[a][b] > 0).length));
      return partners.length < 2 ? 0 : tied / (partners.length * (partners.length - 1));
    });
    return sumOf(values) / values.length;
  });
});
