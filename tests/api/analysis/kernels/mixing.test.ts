// Sums over a table of groups.
import { expect, it } from 'vitest';
import { mixingOf, rowSums, sectorMixingOf, within } from '#api/analysis/kernels/mixing.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { named } from '../../../support/networks.ts';
import { subjectOf } from '../../../support/subjects.ts';

const { network } = named([
  ['a', 'b', 2],
  ['b', 'c', 5],
  ['c', 'd', 7],
]);

it('adds strengths and ties from either end', () => {
  const mixing = mixingOf(network, labelsOf(['A', 'A', 'B', null])!);
  expect([...mixing.strengths]).toEqual([4, 5, 5, 0]);
  expect([...mixing.ties]).toEqual([2, 1, 1, 0]);
  expect(within(mixing.strengths, 2)).toBe(4);
  expect([...rowSums(mixing.strengths, 2)]).toEqual([9, 5]);
});

it('is null where no sector is known', () => {
  expect(sectorMixingOf(subjectOf(network))).toBeNull();
});
