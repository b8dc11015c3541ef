// Reference values of the diversity of sectors.
import { expect, it } from 'vitest';
import { sectorDiversity } from '#api/analysis/metrics/principal/sectorDiversity.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { affiliation, karate, named } from '../../../../support/networks.ts';
import { expectByDefinition, expectNear, sumOf, valuesOf } from '../../../../support/subjects.ts';

const entropy = (...shares: number[]) => -sumOf(shares.map((share) => share * Math.log(share)));

it('sectorDiversity weighs partners by strength: three quarters and one of three sectors', () => {
  const { network } = named(
    [
      ['a', 'b', 3],
      ['a', 'c', 1],
      ['a', 'd', 8],
      ['e', 'f'],
    ],
    ['z'],
  );
  const more = { sectors: labelsOf(['A', 'B', 'C', null, 'A', 'A', 'B']) };
  const mixed = entropy(0.75, 0.25) / Math.log(3);
  expectNear(valuesOf(sectorDiversity, network, more), [mixed, 0, 0, 0, 0, 0, Number.NaN]);
});

it('sectorDiversity through projects: one partner of each sector in a project of four', () => {
  const more = { sectors: labelsOf(['A', 'A', 'B', 'C', null]) };
  const two = affiliation(5, [[0, 1, 2, 3], [4]]);
  // The last two meet A twice and one other.
  const thirds = entropy(2 / 3, 1 / 3) / Math.log(3);
  expectNear(valuesOf(sectorDiversity, two, more), [1, 1, thirds, thirds, Number.NaN]);
});

it('sectorDiversity is undefined without sectors or with a single one', () => {
  expect(valuesOf(sectorDiversity, karate.network)).toEqual(new Array(34).fill(Number.NaN));
  const alike = { sectors: labelsOf(new Array(34).fill('A')) };
  expect(valuesOf(sectorDiversity, karate.network, alike)).toEqual(new Array(34).fill(Number.NaN));
});

it('sectorDiversity by definition', () => {
  expectByDefinition(sectorDiversity, ({ sectors }, table) =>
    table.map((row) => {
      if (!sectors || sectors.names.length < 2) return Number.NaN;
      const amounts = sectors.names.map((_, s) => sumOf(row.filter((_, j) => sectors.of[j] === s)));
      const shares = amounts.filter((amount) => amount > 0).map((amount) => amount / sumOf(amounts));
      return shares.length === 0 ? Number.NaN : entropy(...shares) / Math.log(sectors.names.length);
    }),
  );
});
