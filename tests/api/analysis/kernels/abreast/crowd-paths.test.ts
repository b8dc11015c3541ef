// Paths along ties: where there are huge numbers of them, where they are long, and against the slow way.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchCrowd } from '#api/analysis/kernels/abreast/crowd-paths.ts';
import type { Network } from '#api/analysis/network.ts';
import { arbitraryNetwork } from '../../../../support/arbitrary.ts';
import { allPaths, slowBetweenness } from '../../../../support/bruteForce.ts';
import { karate, named, path } from '../../../../support/networks.ts';

const crowdOf = ({ size, starts, neighbours }: Network) => ({
  rows: { starts, columns: neighbours },
  sizes: new Float64Array(size).fill(1),
});
const range = (from: number, to: number) => Int32Array.from({ length: to - from }, (_, i) => from + i);
const search = (network: Network) => searchCrowd(crowdOf(network), range(0, network.size));

/** A chain of diamonds: every diamond doubles the number of shortest paths. */
function diamonds(count: number) {
  const ties = Array.from({ length: count }, (_, i) => [
    [3 * i, 3 * i + 1],
    [3 * i, 3 * i + 2],
    [3 * i + 1, 3 * i + 3],
    [3 * i + 2, 3 * i + 3],
  ]).flat();
  return named(ties.map(([a, b]) => [a, b] as const)).network;
}

it('counts more shortest paths than fit into 32 or 53 bits', () => {
  const count = 60;
  const { between } = search(diamonds(count));
  // The end of diamond i lies between all 3i nodes before it and all after it, and between the two sides of its own.
  for (let i = 1; i < count; i++) {
    const before = 3 * i;
    const after = 3 * (count - i);
    // Each side of a diamond is joined to the other by both of its ends.
    expect(between[3 * i] / 2).toBeCloseTo(before * after + 0.5 + 0.5, 6);
  }
});

it('says so when the number of paths leaves 64-bit floats', () => {
  const crowd = crowdOf(diamonds(1100));
  expect(() => searchCrowd(crowd, range(0, 1))).toThrow(RangeError);
});

it('gives the mean path and the diameter of karate', () => {
  const { hops, farthest } = search(karate.network);
  expect(hops.reduce((sum, total) => sum + total) / (34 * 33)).toBeCloseTo(2.4082, 6);
  expect(Math.max(...farthest)).toBe(5);
});

it('does not pay for all nodes on every level: a path of 1,000 nodes', () => {
  const { between, hops, reached } = search(path(1000));
  expect(between[500] / 2).toBe(500 * 499);
  expect([hops[0], reached[0]]).toEqual([(999 * 1000) / 2, 999]);
});

it('agrees with the slow way, whichever slice a node is searched in', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), fc.nat(12), (network, cut) => {
      const at = Math.min(cut, network.size);
      const [one, two] = [range(0, at), range(at, network.size)].map((sources) =>
        searchCrowd(crowdOf(network), sources),
      );
      slowBetweenness(network).forEach((value, node) => {
        expect((one.between[node] + two.between[node]) / 2).toBeCloseTo(value, 9);
      });
      const { lengths } = allPaths(network);
      lengths.forEach((row, node) => {
        const [slice, place] = node < at ? [one, node] : [two, node - at];
        const others = row.filter((length) => length > 0 && Number.isFinite(length));
        expect(slice.reached[place]).toBe(others.length);
        expect(slice.hops[place]).toBe(others.reduce((sum, length) => sum + length, 0));
        expect(slice.harmonic[place]).toBeCloseTo(
          others.reduce((sum, length) => sum + 1 / length, 0),
          9,
        );
        expect(slice.farthest[place]).toBe(Math.max(0, ...others));
      });
    }),
  );
});
