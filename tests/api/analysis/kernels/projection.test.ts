// Newman's projection against its definition, pair by pair.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countTies, project } from '#api/analysis/kernels/projection.ts';
import { arbitraryAffiliation } from '../../../support/arbitrary.ts';
import { affiliation, davis } from '../../../support/networks.ts';

it('weighs by Newman: two shared projects of sizes 2 and 3', () => {
  const network = project(affiliation(4, [[0, 1], [0, 1, 2], [3]]));
  expect([...network.starts]).toEqual([0, 2, 4, 6, 6]);
  expect([...network.neighbours]).toEqual([1, 2, 0, 2, 0, 1]);
  expect([...network.strengths]).toEqual([1.5, 0.5, 1.5, 0.5, 0.5, 0.5]);
  expect([...(network.sharedProjects ?? [])]).toEqual([2, 1, 2, 1, 1, 1]);
});

it('agrees with counting pair by pair', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (given) => {
      const expected: number[][] = [];
      const members = (k: number) =>
        given.memberList.subarray(given.memberStarts[k], given.memberStarts[k + 1]);
      for (let i = 0; i < given.principals; i++) {
        for (let j = 0; j < given.principals; j++) {
          const shared = Array.from({ length: given.projects }, (_, k) => members(k)).filter(
            (list) => i !== j && list.includes(i) && list.includes(j),
          );
          const strength = shared.reduce((sum, list) => sum + 1 / (list.length - 1), 0);
          if (shared.length > 0) expected.push([i, j, strength, shared.length]);
        }
      }
      const network = project(given);
      const found = expected.map((_, entry) => {
        const row = network.starts.findLastIndex((start) => start <= entry);
        return [row, network.neighbours[entry], network.strengths[entry], network.sharedProjects?.[entry]];
      });
      expect(network.neighbours.length).toBe(expected.length);
      expect(found).toEqual(expected);
    }),
  );
});

it('counts ties without building them, and stops', () => {
  expect(countTies(davis)).toEqual({ ties: 139, stopped: false });
  expect(countTies(davis, 139)).toEqual({ ties: 139, stopped: false });
  const { ties, stopped } = countTies(davis, 50);
  expect(stopped).toBe(true);
  expect(ties).toBeGreaterThan(50);
  expect(ties).toBeLessThan(139);
});

it('refuses to build more ties than allowed', () => {
  expect(() => project(davis, 138)).toThrow(RangeError);
  expect(project(davis, 139).neighbours.length).toBe(278);
});
