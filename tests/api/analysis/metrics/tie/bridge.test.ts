// Reference values of bridges.
import { expect, it } from 'vitest';
import { bridge } from '#api/analysis/metrics/tie/bridge.ts';
import { affiliation, florentine, karate, kite, named, path, untied } from '../../../../support/networks.ts';
import { endsOf, expectByDefinition, partsOf, subjectOf, valuesOf } from '../../../../support/subjects.ts';

const bridgesOf = ({ names, network }: typeof karate) => {
  const values = valuesOf(bridge, network);
  return endsOf(subjectOf(network)).flatMap(([a, b], tie) =>
    values[tie] === 1 ? [`${names[a]}–${names[b]}`] : [],
  );
};

it('bridge of karate, Florentine families and kite', () => {
  expect(bridgesOf(karate)).toEqual(['0–11']);
  expect(bridgesOf(florentine)).toEqual([
    'Acciaiuoli–Medici',
    'Albizzi–Ginori',
    'Guadagni–Lamberteschi',
    'Medici–Salviati',
    'Pazzi–Salviati',
  ]);
  expect(bridgesOf(kite)).toEqual(['7–8', '8–9']);
});

it('bridge is every tie of a path, none of a ring, whatever the strength', () => {
  expect(valuesOf(bridge, path(4))).toEqual([1, 1, 1]);
  expect(
    bridgesOf(
      named(
        [
          ['a', 'b', 2],
          ['b', 'c', 3],
          ['c', 'a'],
          ['d', 'e', 5],
        ],
        ['z'],
      ),
    ),
  ).toEqual(['d–e']);
  expect(valuesOf(bridge, untied(3))).toEqual([]);
});

it('bridge is a project of two between others', () => {
  expect(valuesOf(bridge, affiliation(7, [[0, 1, 2], [2, 3], [3, 4, 5], [6]]))).toEqual([
    0, 0, 0, 1, 0, 0, 0,
  ]);
});

it('bridge by definition', () => {
  expectByDefinition(bridge, (subject, table) =>
    endsOf(subject).map(([a, b]) => {
      const without = table.map((row, i) =>
        row.map((tie, j) => ((i === a && j === b) || (i === b && j === a) ? 0 : tie)),
      );
      const parts = partsOf(without);
      return parts[a] === parts[b] ? 0 : 1;
    }),
  );
});
