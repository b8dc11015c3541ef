// Ties and untied pairs of each two sectors.
import { expect, it } from 'vitest';
import { sectorPairsOf } from '#api/analysis/kernels/sector-pairs.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { named } from '../../../support/networks.ts';
import { subjectOf } from '../../../support/subjects.ts';

it('counts pairs of each kind against all others, unknown sectors left out', () => {
  const { network } = named(
    [
      ['a', 'b'],
      ['a', 'c'],
      ['c', 'e'],
    ],
    ['d'],
  );
  const pairs = sectorPairsOf(subjectOf(network, { sectors: labelsOf(['A', 'A', 'B', 'C', null]) }))!;
  const cells = pairs.map(({ name, ties, untied, otherTies, otherUntied }) => [
    name,
    ties,
    untied,
    otherTies,
    otherUntied,
  ]);
  expect(cells).toEqual([
    ['same', 1, 0, 1, 4],
    ['A – A', 1, 0, 1, 4],
    ['A – B', 1, 1, 1, 3],
    ['A – C', 0, 2, 2, 2],
    ['B – B', 0, 0, 2, 4],
    ['B – C', 0, 1, 2, 3],
    ['C – C', 0, 0, 2, 4],
  ]);
  expect(pairs[4].q).toBeNaN();
  expect(pairs[2].q).toBeCloseTo(0.5, 12);
});

it('is null where no sector is known', () => {
  expect(sectorPairsOf(subjectOf(named([['a', 'b']]).network))).toBeNull();
});
