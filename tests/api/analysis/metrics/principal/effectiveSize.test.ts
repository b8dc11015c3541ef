// Reference values of Burt's effective size.
import { expect, it } from 'vitest';
import { effectiveSize } from '#api/analysis/metrics/principal/effectiveSize.ts';
import {
  affiliation,
  borgatti,
  borgattiWeighted,
  karate,
  named,
  star,
  untied,
} from '../../../../support/networks.ts';
import { references } from '../../../../support/reference.ts';
import { expectByDefinition, expectNear, sumOf, valuesOf } from '../../../../support/subjects.ts';

it('effectiveSize of karate and of a star', () => {
  const values = valuesOf(effectiveSize, karate.network);
  expectNear([values[karate.at(33)], values[karate.at(0)]], [15.235294, 13.75], 6);
  expectNear(valuesOf(effectiveSize, star(5)), [4, 1, 1, 1, 1]);
});

it("effectiveSize in Borgatti's example, without and with strengths", () => {
  const plain = valuesOf(effectiveSize, borgatti.network);
  expectNear([plain[borgatti.at('G')], plain[borgatti.at('A')]], [14 / 3, 2.5]);
  const weighted = valuesOf(effectiveSize, borgattiWeighted.network);
  expect(weighted[borgattiWeighted.at('G')]).toBeCloseTo(5.472, 3);
  expect(weighted[borgattiWeighted.at('A')]).toBeCloseTo(2.475, 9);
});

it('effectiveSize through projects: a project of three with one more beside', () => {
  // 2: partners 0 and 1 (each ½ of their own greatest, that is 1, with the other), so 3 − (¼ + ¼). 0: to 1 all of ½·1,
  // to 2 only ½·½ because its greatest is 1.
  expectNear(valuesOf(effectiveSize, affiliation(5, [[0, 1, 2], [2, 3], [4]])), [
    1.25,
    1.25,
    2.5,
    1,
    Number.NaN,
  ]);
});

it('effectiveSize is undefined without partners', () => {
  expectNear(valuesOf(effectiveSize, named([['a', 'b', 4]], ['z']).network), [1, 1, Number.NaN]);
  expect(valuesOf(effectiveSize, untied(0))).toEqual([]);
});

it('effectiveSize by definition', () => {
  expectByDefinition(effectiveSize, (_, table) =>
    table.map((row) => {
      if (sumOf(row) === 0) return Number.NaN;
      const total = sumOf(row);
      return sumOf(
        row.map((strength, j) => {
          if (strength === 0) return 0;
          const most = Math.max(...table[j]);
          return 1 - sumOf(row.map((own, q) => (q === j ? 0 : (own / total) * (table[j][q] / most))));
        }),
      );
    }),
  );
});

for (const { title, network, column } of references()) {
  it(`effectiveSize agrees with others on ${title}`, () => {
    expectNear(valuesOf(effectiveSize, network), column('effective_size'), 6);
  });
}
