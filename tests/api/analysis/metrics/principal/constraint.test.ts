// Reference values of Burt's constraint.
import { expect, it } from 'vitest';
import { constraint } from '#api/analysis/metrics/principal/constraint.ts';
import {
  affiliation,
  borgatti,
  borgattiWeighted,
  florentine,
  karate,
  named,
  path,
  untied,
} from '../../../../support/networks.ts';
import { references } from '../../../../support/reference.ts';
import { expectByDefinition, expectNear, sumOf, valuesOf } from '../../../../support/subjects.ts';

it('constraint of karate, Medici and a path of four', () => {
  const values = valuesOf(constraint, karate.network);
  const at = (node: number) => values[karate.at(node)];
  expectNear([0, 33, 2, 31, 11].map(at), [0.155423, 0.156419, 0.185177, 0.244575, 1], 6);
  expect(valuesOf(constraint, florentine.network)[florentine.at('Medici')]).toBeCloseTo(0.209877, 6);
  expectNear(valuesOf(constraint, path(4)), [1, 0.5, 0.5, 1]);
});

it("constraint in Borgatti's example, without and with strengths", () => {
  const plain = valuesOf(constraint, borgatti.network);
  expectNear(
    ['G', 'A', 'C', 'B', 'D', 'E', 'F'].map((name) => plain[borgatti.at(name)]),
    [0.4, 0.595, 1, 0.642747, 0.784722, 0.730903, 0.730903],
    3,
  );
  expect(plain[borgatti.at('B')]).toBeCloseTo(0.642747, 6);
  expect(plain[borgatti.at('D')]).toBeCloseTo(0.784722, 6);
  expect(plain[borgatti.at('E')]).toBeCloseTo(0.730903, 6);
  const weighted = valuesOf(constraint, borgattiWeighted.network);
  expectNear(
    ['G', 'A', 'C'].map((name) => weighted[borgattiWeighted.at(name)]),
    [0.299, 0.795, 1],
    3,
  );
});

it('constraint through projects: a project of three with one more beside', () => {
  // Strengths ½ within the project, 1 to the one beside. For 3: its only partner is 2. For 0 (and 1): p = ½, ½, and
  // 2 gives ¼ of its own to 1, so (½ + ½·¼)² + (½ + ½·½)². For 2: ¼, ¼, ½ and 0, 1 give half of theirs to each other.
  expectNear(valuesOf(constraint, affiliation(5, [[0, 1, 2], [2, 3], [4]])), [
    0.625 ** 2 + 0.75 ** 2,
    0.625 ** 2 + 0.75 ** 2,
    2 * 0.375 ** 2 + 0.25,
    1,
    Number.NaN,
  ]);
});

it('constraint is undefined without partners', () => {
  expectNear(valuesOf(constraint, named([['a', 'b', 4]], ['z']).network), [1, 1, Number.NaN]);
  expect(valuesOf(constraint, untied(0))).toEqual([]);
});

it('constraint by definition', () => {
  expectByDefinition(constraint, (_, table) => {
    const shares = table.map((row) => row.map((strength) => strength / sumOf(row)));
    return table.map((row, i) => {
      if (sumOf(row) === 0) return Number.NaN;
      return sumOf(
        row.map((strength, j) => {
          if (strength === 0) return 0;
          const through = row.map((_, q) => (q === j || row[q] === 0 ? 0 : shares[i][q] * shares[q][j]));
          return (shares[i][j] + sumOf(through)) ** 2;
        }),
      );
    });
  });
});

for (const { title, network, column } of references()) {
  it(`constraint agrees with others on ${title}`, () => {
    expectNear(valuesOf(constraint, network), column('constraint'), 6);
  });
}
