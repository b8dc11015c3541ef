// Compressed sparse rows from pairs.
import { expect, it } from 'vitest';
import { affiliationOfMembers, networkOfPairs, sortedBy } from '#api/analysis/kernels/csr.ts';

it('merges repeated pairs either way round, leaves loops out, sorts rows', () => {
  const network = networkOfPairs(4, {
    sources: [2, 0, 1, 3, 1],
    targets: [1, 3, 2, 3, 0],
    strengths: [1, 2, 0.5, 9, 4],
    marks: [1, 2, 4, 8, 16],
  });
  expect([...network.starts]).toEqual([0, 2, 4, 5, 6]);
  expect([...network.neighbours]).toEqual([1, 3, 0, 2, 1, 0]);
  expect([...network.strengths]).toEqual([4, 2, 4, 1.5, 1.5, 2]);
  expect([...network.marks]).toEqual([16, 2, 16, 5, 5, 2]);
});

it('makes ties of strength 1 where none is given', () => {
  expect([...networkOfPairs(2, { sources: [0, 0], targets: [1, 1] }).strengths]).toEqual([2, 2]);
});

it('stores both directions of a two-mode network', () => {
  const given = affiliationOfMembers(3, Int32Array.of(0, 2, 3), Int32Array.of(0, 2, 2));
  expect([...given.projectStarts]).toEqual([0, 1, 1, 3]);
  expect([...given.projectList]).toEqual([0, 0, 1]);
  expect([given.principals, given.projects]).toEqual([3, 2]);
});

it('sorts by key and keeps the order of equals', () => {
  const keys = Int32Array.of(1, 0, 1, 2, 0);
  expect([...sortedBy(keys, 3, Uint32Array.of(4, 3, 2, 1, 0))]).toEqual([4, 1, 2, 0, 3]);
});
