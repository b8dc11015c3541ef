// Ties without which all distances stay.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortTies } from '#api/analysis/kernels/short-ties.ts';
import { tieClassesOf } from '#api/analysis/kernels/tie-classes.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryNetwork } from '../../../support/arbitrary.ts';
import { allPaths } from '../../../support/bruteForce.ts';
import { named } from '../../../support/networks.ts';

it('leaves out a tie that is longer than a way of two, and keeps one that is as long', () => {
  const longer = named([
    ['a', 'b', 1],
    ['b', 'c', 1],
    ['a', 'c', 0.4],
  ]).network;
  expect([...shortTies(tieClassesOf(subjectOfNetwork(longer))).columns]).toEqual([1, 0, 2, 1]);
  const equal = named([
    ['a', 'b', 1],
    ['b', 'c', 1],
    ['a', 'c', 0.5],
  ]).network;
  expect([...shortTies(tieClassesOf(subjectOfNetwork(equal))).columns]).toEqual([1, 2, 0, 2, 0, 1]);
});

it('leaves out a tie that is longer than a way of three whose ends are tied across it', () => {
  // a–b–c–d is 3 long; a–c (2.5) is longer than a–b–c, and a–d (3.2) than a–b–c–d, though a–c–d is 3.5.
  const { network } = named([
    ['a', 'b', 1],
    ['b', 'c', 1],
    ['c', 'd', 1],
    ['a', 'c', 0.4],
    ['a', 'd', 1 / 3.2],
  ]);
  expect([...shortTies(tieClassesOf(subjectOfNetwork(network))).columns]).toEqual([1, 0, 2, 1, 3, 2]);
});

it('changes no distance and no number of shortest paths', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      const { starts, columns, strengths } = shortTies(tieClassesOf(subjectOfNetwork(network)));
      const kept = { ...network, starts, neighbours: columns, strengths };
      const before = allPaths(network, (entry) => 1 / network.strengths[entry]);
      const after = allPaths(kept, (entry) => 1 / strengths[entry]);
      expect(after.counts).toEqual(before.counts);
      before.lengths.forEach((row, a) => {
        row.forEach((length, b) => {
          if (Number.isFinite(length)) expect(after.lengths[a][b]).toBeCloseTo(length, 12);
        });
      });
    }),
    { numRuns: 200 },
  );
});
