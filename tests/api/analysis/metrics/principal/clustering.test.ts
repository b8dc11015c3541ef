// Reference values of local clustering.
import { expect, it } from 'vitest';
import { clustering } from '#api/analysis/metrics/principal/clustering.ts';
import { affiliation, karate, kite, named, path, untied } from '../../../../support/networks.ts';
import { references } from '../../../../support/reference.ts';
import { expectByDefinition, expectNear, sumOf, upTo, valuesOf } from '../../../../support/subjects.ts';

it('clustering of karate and kite', () => {
  const values = valuesOf(clustering, karate.network);
  expect(values[karate.at(0)]).toBeCloseTo(0.15, 9);
  expect(values[karate.at(11)]).toBeNaN();
  expect(valuesOf(clustering, kite.network)[3]).toBeCloseTo(8 / 15, 9);
});

it('clustering does not look at strengths; it is undefined below two partners', () => {
  const { network } = named(
    [
      ['a', 'b', 5],
      ['b', 'c', 2],
      ['c', 'a'],
      ['c', 'd', 9],
    ],
    ['z'],
  );
  expectNear(valuesOf(clustering, network), [1, 1, 1 / 3, Number.NaN, Number.NaN]);
  expectNear(valuesOf(clustering, path(3)), [Number.NaN, 0, Number.NaN]);
  expect(valuesOf(clustering, untied(0))).toEqual([]);
});

it('clustering of a project of three with one more beside', () => {
  expectNear(
    valuesOf(
      clustering,
      affiliation(4, [
        [0, 1, 2],
        [2, 3],
      ]),
    ),
    [1, 1, 1 / 3, Number.NaN],
  );
});

it('clustering by definition', () => {
  expectByDefinition(clustering, (_, table) =>
    table.map((row) => {
      const partners = upTo(row.length).filter((j) => row[j] > 0);
      const pairs = partners.flatMap((a) =>
        partners.filter((b) => b > a).map((b) => (table[a][b] > 0 ? 1 : 0)),
      );
      return pairs.length === 0 ? Number.NaN : sumOf(pairs) / pairs.length;
    }),
  );
});

for (const { title, network, column } of references()) {
  it(`clustering agrees with others on ${title}, where below two partners they say 0`, () => {
    const values = valuesOf(clustering, network).map((value) => (Number.isNaN(value) ? 0 : value));
    expectNear(values, column('clustering'), 6);
  });
}
