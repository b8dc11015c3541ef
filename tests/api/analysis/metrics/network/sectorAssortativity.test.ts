// Reference values of sector assortativity.
import { expect, it } from 'vitest';
import { networkOfPairs } from '#api/analysis/kernels/csr.ts';
import { sectorAssortativity } from '#api/analysis/metrics/network/sectorAssortativity.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { affiliation, karate, karateClubs, named, untied } from '../../../../support/networks.ts';
import { expectFigureByDefinition, figureOf, sumOf } from '../../../../support/subjects.ts';

it('sectorAssortativity of karate by club', () => {
  const sectors = { of: karateClubs, names: ['Hi', 'officer'] };
  expect(figureOf(sectorAssortativity, karate.network, { sectors })).toBeCloseTo(0.717531, 6);
});

it('sectorAssortativity of ends [[50, 50, 0], [50, 50, 0], [0, 0, 2]]', () => {
  // Strengths stand for numbers of ties: 25 within A, 25 within B, 50 between, 1 within C.
  const network = networkOfPairs(6, {
    sources: [0, 2, 0, 4],
    targets: [1, 3, 2, 5],
    strengths: [25, 25, 50, 1],
  });
  const sectors = labelsOf(['A', 'A', 'B', 'B', 'C', 'C']);
  expect(figureOf(sectorAssortativity, network, { sectors })).toBeCloseTo(0.029, 3);
});

it('sectorAssortativity is 1 where sectors keep to themselves, through projects as well', () => {
  const sectors = labelsOf(['A', 'A', 'A', 'B', 'B', null]);
  expect(figureOf(sectorAssortativity, affiliation(6, [[0, 1, 2], [3, 4], [5]]), { sectors })).toBeCloseTo(
    1,
    12,
  );
});

it('sectorAssortativity is undefined without ties, without sectors and with one of them', () => {
  const two = labelsOf(['A', 'B', null]);
  expect(figureOf(sectorAssortativity, untied(3), { sectors: two })).toBeNaN();
  expect(figureOf(sectorAssortativity, karate.network)).toBeNaN();
  const { network } = named([['a', 'b', 3]], ['c']);
  expect(figureOf(sectorAssortativity, network, { sectors: labelsOf(['A', 'A', 'B']) })).toBeNaN();
  expect(figureOf(sectorAssortativity, network, { sectors: labelsOf(['A', null, 'B']) })).toBeNaN();
  expect(figureOf(sectorAssortativity, network, { sectors: two })).toBeCloseTo(-1, 12);
});

it('sectorAssortativity by definition', () => {
  expectFigureByDefinition(sectorAssortativity, ({ sectors }, table) => {
    if (!sectors) return Number.NaN;
    const cells = sectors.names.map((_, s) =>
      sectors.names.map((__, t) =>
        sumOf(table.flatMap((row, i) => row.filter((___, j) => sectors.of[i] === s && sectors.of[j] === t))),
      ),
    );
    const total = sumOf(cells.flat());
    const shares = cells.map((row) => sumOf(row) / total);
    const expected = sumOf(shares.map((share) => share ** 2));
    return 1 - expected < 1e-9
      ? Number.NaN
      : (sumOf(cells.map((row, s) => row[s])) / total - expected) / (1 - expected);
  });
});
