// Reference values of the efficiency of partners.
import { expect, it } from 'vitest';
import { effectiveSize } from '#api/analysis/metrics/principal/effectiveSize.ts';
import { efficiency } from '#api/analysis/metrics/principal/efficiency.ts';
import {
  affiliation,
  borgatti,
  borgattiWeighted,
  karate,
  named,
  star,
  untied,
} from '../../../../support/networks.ts';
import { expectByDefinition, expectNear, valuesOf } from '../../../../support/subjects.ts';

it('efficiency of karate, of a star and of a triangle', () => {
  const values = valuesOf(efficiency, karate.network);
  expectNear([values[karate.at(33)], values[karate.at(0)]], [15.235294 / 17, 13.75 / 16], 6);
  expectNear(valuesOf(efficiency, star(5)), [1, 1, 1, 1, 1]);
  expectNear(valuesOf(efficiency, affiliation(3, [[0, 1, 2]])), [0.5, 0.5, 0.5]);
});

it("efficiency in Borgatti's example, without and with strengths", () => {
  expect(valuesOf(efficiency, borgatti.network)[borgatti.at('G')]).toBeCloseTo(14 / 18, 9);
  expect(valuesOf(efficiency, borgattiWeighted.network)[borgattiWeighted.at('G')]).toBeCloseTo(5.472 / 6, 3);
});

it('efficiency is undefined without partners', () => {
  expectNear(valuesOf(efficiency, named([['a', 'b', 4]], ['z']).network), [1, 1, Number.NaN]);
  expect(valuesOf(efficiency, untied(0))).toEqual([]);
});

it('efficiency is effective size over the number of partners', () => {
  expectByDefinition(efficiency, (subject, table) =>
    effectiveSize
      .compute(subject, { seed: 1 })
      .map((size, i) => size / table[i].filter((strength) => strength > 0).length),
  );
});
