// Reference values of the E-I index.
import { expect, it } from 'vitest';
import { eiIndex } from '#api/analysis/metrics/network/eiIndex.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { affiliation, karate, karateClubs, named, untied } from '../../../../support/networks.ts';
import { expectFigureByDefinition, figureOf, subjectOf, sumOf } from '../../../../support/subjects.ts';

const sectors = { of: karateClubs, names: ['Hi', 'officer'] };

it('eiIndex of karate by club, and what permutations give', () => {
  expect(figureOf(eiIndex, karate.network, { sectors })).toBeCloseTo(-0.717949, 6);
  const test = eiIndex.test!(subjectOf(karate.network, { sectors }), { seed: 1, permutations: 1000 });
  expect(test.expected).toBeCloseTo(0.030303, 6);
  expect(test.sd).toBeCloseTo(0.0954, 3);
  expect(test.z).toBeCloseTo((-0.717949 - 0.030303) / test.sd, 5);
  expect(test.p).toBe(1 / 1001);
});

it('eiIndex counts ties, whatever their strength, and leaves out unknown sectors', () => {
  const { network } = named([
    ['a', 'b', 9],
    ['a', 'c'],
    ['a', 'd'],
    ['a', 'e'],
    ['f', 'g'],
  ]);
  const more = { sectors: labelsOf(['A', 'A', 'B', 'B', null, 'A', null]) };
  expect(figureOf(eiIndex, network, more)).toBeCloseTo(1 / 3, 12);
});

it('eiIndex through a project', () => {
  const more = { sectors: labelsOf(['A', 'A', 'B', 'B']) };
  expect(figureOf(eiIndex, affiliation(4, [[0, 1, 2], [3]]), more)).toBeCloseTo(1 / 3, 12);
});

it('eiIndex is undefined without ties between known sectors', () => {
  expect(figureOf(eiIndex, untied(2), { sectors: labelsOf(['A', 'B']) })).toBeNaN();
  expect(figureOf(eiIndex, karate.network)).toBeNaN();
  const none = eiIndex.test!(subjectOf(untied(2), { sectors: labelsOf(['A', 'B']) }), {
    seed: 1,
    permutations: 9,
  });
  expect(none).toEqual({ expected: Number.NaN, sd: Number.NaN, z: Number.NaN, p: Number.NaN });
  expect(eiIndex.test!(subjectOf(karate.network), { seed: 1, permutations: 9 }).p).toBeNaN();
});

it('eiIndex by definition', () => {
  expectFigureByDefinition(eiIndex, ({ sectors: labels }, table) => {
    const signs = table.flatMap((row, i) =>
      row.flatMap((tie, j) => {
        if (!labels || tie === 0 || labels.of[i] < 0 || labels.of[j] < 0) return [];
        return [labels.of[i] === labels.of[j] ? -1 : 1];
      }),
    );
    return sumOf(signs) / signs.length;
  });
});

it('eiIndex against all ways to deal out groups: two ties apart, groups A A B B', () => {
  // Two of six ways put both ties within (index −1), four put both between (1): mean 1/3, deviation √8/3.
  const { network } = named([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const subject = subjectOf(network, { sectors: labelsOf(['A', 'A', 'B', 'B']) });
  const { expected, sd, z, p } = eiIndex.test!(subject, { seed: 5, permutations: 2000 });
  expect(expected).toBeCloseTo(1 / 3, 12);
  expect(sd).toBeCloseTo(Math.sqrt(8) / 3, 12);
  expect(z).toBeCloseTo(-Math.SQRT2, 12);
  expect(Math.abs(p - 1 / 3)).toBeLessThan(0.05);
});
