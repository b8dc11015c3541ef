// Reference values of reach in two steps.
import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { twoStepReach } from '#api/analysis/metrics/principal/twoStepReach.ts';
import { affiliation, davis, kite, named, path, star, untied } from '../../../../support/networks.ts';
import { expectByDefinition, sumOf, valuesOf } from '../../../../support/subjects.ts';

it('twoStepReach of a path, a star and the kite', () => {
  expect(valuesOf(twoStepReach, path(6))).toEqual([2, 3, 4, 4, 3, 2]);
  expect(valuesOf(twoStepReach, star(5))).toEqual([4, 4, 4, 4, 4]);
  expect(valuesOf(twoStepReach, kite.network)).toEqual([7, 7, 7, 7, 7, 8, 8, 9, 4, 2]);
});

it('twoStepReach is 0 for those without partners and stays in its component', () => {
  expect(
    valuesOf(
      twoStepReach,
      named(
        [
          ['a', 'b', 3],
          ['c', 'd', 2],
          ['d', 'e'],
        ],
        ['z'],
      ).network,
    ),
  ).toEqual([1, 1, 2, 2, 2, 0]);
  expect(valuesOf(twoStepReach, untied(0))).toEqual([]);
});

it('twoStepReach through projects is that along their ties', () => {
  expect(valuesOf(twoStepReach, davis)).toEqual(valuesOf(twoStepReach, project(davis)));
  expect(valuesOf(twoStepReach, affiliation(6, [[0, 1], [1, 2, 3], [3, 4], [5]]))).toEqual([
    3, 4, 4, 4, 3, 0,
  ]);
});

it('twoStepReach by definition', () => {
  expectByDefinition(twoStepReach, (_, table) =>
    table.map((row, i) =>
      sumOf(
        row.map((tie, j) =>
          j !== i && (tie > 0 || table.some((other, k) => row[k] > 0 && other[j] > 0)) ? 1 : 0,
        ),
      ),
    ),
  );
});
