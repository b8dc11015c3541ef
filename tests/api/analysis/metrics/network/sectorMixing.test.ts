// Reference values of the mixing of sectors.
import { expect, it } from 'vitest';
import { sectorMixing } from '#api/analysis/metrics/network/sectorMixing.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { affiliation, karate, karateClubs, named, untied } from '../../../../support/networks.ts';
import { expectFigureByDefinition, figureOf, subjectOf, sumOf } from '../../../../support/subjects.ts';

it('sectorMixing of karate by club: 11 of 78 ties, ends [[70, 11], [11, 64]]', () => {
  const sectors = { of: karateClubs, names: ['Hi', 'officer'] };
  expect(figureOf(sectorMixing, karate.network, { sectors })).toBeCloseTo(11 / 78, 12);
  expect(sectorMixing.table?.(subjectOf(karate.network, { sectors }), { seed: 1 })).toEqual({
    rows: ['Hi', 'officer'],
    columns: ['Hi', 'officer'],
    values: [
      [70, 11],
      [11, 64],
    ],
  });
});

it('sectorMixing follows strengths and leaves out unknown sectors', () => {
  const { network } = named([
    ['a', 'b', 3],
    ['b', 'c', 1],
    ['c', 'd', 8],
    ['e', 'f', 5],
  ]);
  const more = { sectors: labelsOf(['A', 'A', 'B', null, 'A', 'C']) };
  expect(figureOf(sectorMixing, network, more)).toBeCloseTo(6 / 9, 12);
  expect(sectorMixing.table?.(subjectOf(network, more), { seed: 1 })?.values).toEqual([
    [6, 1, 5],
    [1, 0, 0],
    [5, 0, 0],
  ]);
});

it('sectorMixing through a project of three: two thirds between, each tie of one half', () => {
  const more = { sectors: labelsOf(['A', 'A', 'B', 'B']) };
  const two = affiliation(4, [[0, 1, 2], [3]]);
  expect(figureOf(sectorMixing, two, more)).toBeCloseTo(2 / 3, 12);
  expect(sectorMixing.table?.(subjectOf(two, more), { seed: 1 })?.values).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

it('sectorMixing is undefined without ties between known sectors; without sectors there is no table', () => {
  expect(figureOf(sectorMixing, untied(2), { sectors: labelsOf(['A', 'B']) })).toBeNaN();
  expect(figureOf(sectorMixing, karate.network)).toBeNaN();
  expect(sectorMixing.table?.(subjectOf(karate.network), { seed: 1 })).toBeNull();
});

it('sectorMixing by definition', () => {
  expectFigureByDefinition(sectorMixing, ({ sectors }, table) => {
    const known = table.flatMap((row, i) =>
      row.map((strength, j) => ({ strength, s: sectors?.of[i] ?? -1, t: sectors?.of[j] ?? -1 })),
    );
    const ends = known.filter(({ s, t }) => s >= 0 && t >= 0);
    const between = ends.filter(({ s, t }) => s !== t);
    return sumOf(between.map(({ strength }) => strength)) / sumOf(ends.map(({ strength }) => strength));
  });
});
