// Fewer projects, the same ties.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestProjects } from '#api/analysis/kernels/largest-projects.ts';
import { project } from '#api/analysis/kernels/projection.ts';
import { arbitraryAffiliation } from '../../../support/arbitrary.ts';
import { affiliation } from '../../../support/networks.ts';

it('keeps what no other project holds, and one of those that are the same', () => {
  const two = largestProjects(affiliation(5, [[0, 1], [0, 1, 2], [1, 2], [0, 1, 2], [2, 3], [4]]));
  expect(two.principals).toBe(5);
  expect([...two.memberStarts]).toEqual([0, 3, 5]);
  expect([...two.memberList]).toEqual([0, 1, 2, 2, 3]);
});

it('makes the same ties', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      const [before, after] = [project(two), project(largestProjects(two))];
      expect(after.starts).toEqual(before.starts);
      expect(after.neighbours).toEqual(before.neighbours);
    }),
    { numRuns: 300 },
  );
});
