// Reference values of Yule's Q of sectors.
import { expect, it } from 'vitest';
import { sectorYuleQ } from '#api/analysis/metrics/network/sectorYuleQ.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { affiliation, karate, karateClubs, named, untied } from '../../../../support/networks.ts';
import { expectFigureByDefinition, figureOf, subjectOf, upTo } from '../../../../support/subjects.ts';

const sectors = { of: karateClubs, names: ['Hi', 'officer'] };

it('sectorYuleQ of karate by club: 67, 205, 11, 278', () => {
  expect(figureOf(sectorYuleQ, karate.network, { sectors })).toBeCloseTo(0.784014, 6);
  const table = sectorYuleQ.table?.(subjectOf(karate.network, { sectors }), { seed: 1 });
  expect(table?.rows).toEqual(['same', 'Hi – Hi', 'Hi – officer', 'officer – officer']);
  expect(table?.values[0].slice(0, 4)).toEqual([67, 205, 11, 278]);
  expect(table?.values[0][4]).toBeCloseTo(8.259867, 6);
  expect(table?.values[1].slice(0, 4)).toEqual([35, 101, 43, 382]);
  expect(table?.values[2].slice(0, 4)).toEqual([11, 278, 67, 205]);
  expect(table?.values[2][5]).toBeCloseTo(-0.784014, 6);
  expect(table?.values.map((row) => row[6])).toEqual([0, 0, 0, 0]);
});

it('sectorYuleQ adds a half to all four where one is 0, and says so; strengths do not count', () => {
  const { network } = named([['a', 'b', 7]], ['c', 'd', 'z']);
  const more = { sectors: labelsOf(['A', 'A', 'B', 'B', null]) };
  // 1 tie and 1 untied pair within, none and 4 between: (1.5·4.5 − 1.5·0.5) / (1.5·4.5 + 1.5·0.5).
  expect(figureOf(sectorYuleQ, network, more)).toBeCloseTo(6 / 7.5, 12);
  const table = sectorYuleQ.table?.(subjectOf(network, more), { seed: 1 });
  expect(table?.values[0]).toEqual([1, 1, 0, 4, 9, 0.8, 1]);
});

it('sectorYuleQ through a project of three beside one alone', () => {
  const more = { sectors: labelsOf(['A', 'A', 'B', 'B']) };
  // Within: 1 tie, 1 untied; between: 2 ties, 2 untied.
  expect(figureOf(sectorYuleQ, affiliation(4, [[0, 1, 2], [3]]), more)).toBe(0);
});

it('sectorYuleQ is undefined where there is nothing to compare', () => {
  expect(figureOf(sectorYuleQ, karate.network)).toBeNaN();
  expect(sectorYuleQ.table?.(subjectOf(karate.network), { seed: 1 })).toBeNull();
  expect(figureOf(sectorYuleQ, untied(4), { sectors: labelsOf(['A', 'A', 'B', 'B']) })).toBeNaN();
  expect(
    figureOf(sectorYuleQ, affiliation(3, [[0, 1, 2]]), { sectors: labelsOf(['A', 'A', 'B']) }),
  ).toBeNaN();
  const { network } = named([['a', 'b']], ['c']);
  expect(figureOf(sectorYuleQ, network, { sectors: labelsOf(['A', 'A', 'A']) })).toBeNaN();
  expect(figureOf(sectorYuleQ, network, { sectors: labelsOf(['A', 'B', 'C']) })).toBeNaN();
});

it('sectorYuleQ by definition', () => {
  expectFigureByDefinition(sectorYuleQ, ({ size, sectors: labels }, table) => {
    if (!labels) return Number.NaN;
    const cells = [0, 0, 0, 0];
    for (const i of upTo(size))
      for (const j of upTo(i)) {
        if (labels.of[i] < 0 || labels.of[j] < 0) continue;
        cells[(labels.of[i] === labels.of[j] ? 0 : 2) + (table[i][j] > 0 ? 0 : 1)]++;
      }
    const [a, b, c, d] = cells.includes(0) ? cells.map((cell) => cell + 0.5) : cells;
    const isEmpty = [
      [0, 1],
      [2, 3],
      [0, 2],
      [1, 3],
    ].some(([i, j]) => cells[i] + cells[j] === 0);
    return isEmpty ? Number.NaN : (a * d - b * c) / (a * d + b * c);
  });
});
