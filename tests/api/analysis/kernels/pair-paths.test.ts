// Shortest paths between two principals: held against counting all of them the slow way.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairPaths } from '#api/analysis/kernels/pair-paths.ts';
import { project } from '#api/analysis/kernels/projection.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { arbitraryAffiliation, crowdedAffiliation } from '../../../support/arbitrary.ts';
import { allPaths } from '../../../support/bruteForce.ts';
import { affiliation, davis, davisWomen } from '../../../support/networks.ts';

/** Every path without a detour, by walking on to whatever is one nearer to the end. */
function walked(network: Network, lengths: number[][], from: number, to: number): number[][] {
  if (from === to) return [[to]];
  return [...network.neighbours.subarray(network.starts[from], network.starts[from + 1])]
    .filter((next) => lengths[next][to] === lengths[from][to] - 1)
    .flatMap((next) => walked(network, lengths, next, to).map((rest) => [from, ...rest]));
}

function strengthOf({ starts, neighbours, strengths }: Network, path: readonly number[]): number {
  let sum = 0;
  path.slice(1).forEach((node, i) => {
    const row = neighbours.subarray(starts[path[i]], starts[path[i] + 1]);
    sum += strengths[starts[path[i]] + row.indexOf(node)];
  });
  return sum;
}

function expectAll(two: Affiliation): void {
  const network = project(two);
  const { lengths, counts } = allPaths(network);
  for (let from = 0; from < two.principals; from++)
    for (let to = 0; to < two.principals; to++) {
      const found = pairPaths(two, from, to, 7);
      expect(found.length).toBe(lengths[from][to]);
      expect(found.count).toBe(counts[from][to]);
      const all = Number.isFinite(found.length) ? walked(network, lengths, from, to) : [];
      expect(all.length).toBe(found.count);
      const texts = new Set(all.map(String));
      expect(found.paths.every((path) => texts.has(String(path)))).toBe(true);
      expect(new Set(found.paths.map(String)).size).toBe(Math.min(7, all.length));
      const strongest = all.map((path) => strengthOf(network, path)).sort((a, b) => b - a);
      found.paths.forEach((path, i) => {
        expect(strengthOf(network, path)).toBeCloseTo(strongest[i], 9);
      });
    }
}

it('finds every length, counts every path and lists the strongest, on any small network', () => {
  fc.assert(fc.property(arbitraryAffiliation(), expectAll), { numRuns: 60 });
  fc.assert(fc.property(crowdedAffiliation(), expectAll), { numRuns: 6 });
});

it('counts a tie once however many projects make it, and prefers the strong way', () => {
  // 0–1–3 by two projects each, 0–2–3 by one each.
  const two = affiliation(5, [[0, 1], [0, 1], [1, 3], [1, 3], [0, 2], [2, 3], [4]]);
  expect(pairPaths(two, 0, 3, 5)).toEqual({
    ...{ length: 2, count: 2 },
    paths: [
      [0, 1, 3],
      [0, 2, 3],
    ],
  });
  expect(pairPaths(two, 0, 3, 1).paths).toEqual([[0, 1, 3]]);
  expect(pairPaths(two, 3, 4, 5)).toEqual({ length: Number.POSITIVE_INFINITY, count: 0, paths: [] });
  expect(pairPaths(two, 4, 4, 5)).toEqual({ length: 0, count: 1, paths: [[4]] });
});

it('finds in the Old City how Evelyn knows Olivia', () => {
  const found = pairPaths(davis, davisWomen.indexOf('Evelyn'), davisWomen.indexOf('Olivia'), 1);
  // Both came to event 9.
  expect(found.length).toBe(1);
  expect(found.count).toBe(1);
});

it('counts more paths than could be listed', () => {
  // Forty steps, each by two ways.
  const members = Array.from({ length: 40 }, (_, i) => [
    [3 * i, 3 * i + 1],
    [3 * i, 3 * i + 2],
    [3 * i + 1, 3 * i + 3],
    [3 * i + 2, 3 * i + 3],
  ]).flat();
  const found = pairPaths(affiliation(121, members), 0, 120, 20);
  expect([found.length, found.count, found.paths.length]).toEqual([80, 2 ** 40, 20]);
});
