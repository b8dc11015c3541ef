// Reference values of ties with a partner in common.
import { expect, it } from 'vitest';
import { simmelian } from '#api/analysis/metrics/tie/simmelian.ts';
import { affiliation, davis, karate, named, path, untied } from '../../../../support/networks.ts';
import { endsOf, expectByDefinition, sumOf, valuesOf } from '../../../../support/subjects.ts';

it('simmelian are all ties of karate but eleven, none of a path', () => {
  expect(sumOf(valuesOf(simmelian, karate.network))).toBe(67);
  expect(valuesOf(simmelian, path(4))).toEqual([0, 0, 0]);
  expect(valuesOf(simmelian, untied(2))).toEqual([]);
});

it('simmelian is a tie in a circle of three, whatever the strength', () => {
  const { network } = named(
    [
      ['a', 'b', 0.1],
      ['b', 'c', 7],
      ['c', 'a'],
      ['c', 'd'],
      ['e', 'f'],
    ],
    ['z'],
  );
  expect(valuesOf(simmelian, network)).toEqual([1, 1, 1, 0, 0]);
});

it('simmelian are all ties of a project of three and more', () => {
  expect(valuesOf(simmelian, affiliation(5, [[0, 1, 2], [2, 3], [4]]))).toEqual([1, 1, 1, 0]);
  expect(sumOf(valuesOf(simmelian, davis))).toBe(139);
});

it('simmelian by definition', () => {
  expectByDefinition(simmelian, (subject, table) =>
    endsOf(subject).map(([a, b]) => (table.some((row) => row[a] > 0 && row[b] > 0) ? 1 : 0)),
  );
});
