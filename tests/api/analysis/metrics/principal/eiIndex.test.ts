// Reference values of the E-I index of principals.
import { expect, it } from 'vitest';
import { eiIndex } from '#api/analysis/metrics/principal/eiIndex.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { affiliation, karate, karateClubs, named } from '../../../../support/networks.ts';
import { expectByDefinition, expectNear, subjectOf, sumOf, valuesOf } from '../../../../support/subjects.ts';

const sectors = { of: karateClubs, names: ['Hi', 'officer'] };

it('eiIndex of karate by club', () => {
  const values = valuesOf(eiIndex, karate.network, { sectors });
  expectNear(
    [0, 2, 8].map((node) => values[karate.at(node)]),
    [-0.875, -0.2, 0.2],
  );
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
  expectNear(valuesOf(eiIndex, network, more), [1 / 3, -1, 1, 1, Number.NaN, Number.NaN, Number.NaN]);
});

it('eiIndex through a project', () => {
  const more = { sectors: labelsOf(['A', 'A', 'B', 'B']) };
  expectNear(valuesOf(eiIndex, affiliation(4, [[0, 1, 2], [3]]), more), [0, 0, 1, Number.NaN]);
});

it('eiIndex is undefined where no sector is known', () => {
  expect(valuesOf(eiIndex, karate.network)).toEqual(new Array(34).fill(Number.NaN));
  expect(eiIndex.test!(subjectOf(karate.network), { seed: 1, permutations: 9 }).p).toHaveLength(34);
});

it('eiIndex by definition', () => {
  expectByDefinition(eiIndex, ({ sectors: labels }, table) =>
    table.map((row, i) => {
      if (!labels || labels.of[i] < 0) return Number.NaN;
      const signs = row.flatMap((tie, j) =>
        tie === 0 || labels.of[j] < 0 ? [] : [labels.of[j] === labels.of[i] ? -1 : 1],
      );
      return signs.length === 0 ? Number.NaN : sumOf(signs) / signs.length;
    }),
  );
});

it('eiIndex of a node of two ties against all ways to deal out groups', () => {
  // Path a – b – c and d, groups A A B B: of the six ways, b's own group holds both ends never, one end in four of six.
  const { network } = named(
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    ['d'],
  );
  const subject = subjectOf(network, { sectors: labelsOf(['A', 'A', 'B', 'B']) });
  const { expected, sd, z, p } = eiIndex.test!(subject, { seed: 1, permutations: 2000 });
  // Index of b: 0 in four ways, 1 in two; of a: −1 in two, 1 in four.
  expectNear(expected, [1 / 3, 1 / 3, 1 / 3, Number.NaN]);
  expectNear(sd, [Math.sqrt(8) / 3, Math.sqrt(2) / 3, Math.sqrt(8) / 3, Number.NaN]);
  expectNear(z, [-Math.SQRT2, -Math.SQRT1_2, Math.SQRT1_2, Number.NaN]);
  // As far off as −1 is from a third are only the two ways; as far as 0 are all.
  expect(Math.abs(p[0] - 1 / 3)).toBeLessThan(0.05);
  expect([p[1], p[2]]).toEqual([1, 1]);
  expect(p[3]).toBeNaN();
});
