// Paths along ties: where there are huge numbers of them, where they are long, and against the slow way.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchCrowd } from '#api/analysis/kernels/abreast/crowd-paths.ts';
import type { Network } from '#api/analysis/network.ts';
import { random } from '#api/analysis/seeded.ts';
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

it('agrees where a level leads to more than are left, with flows and without', () => {
  const draw = random(7);
  // Few ties each, and some who have one: these are reached last, and look back.
  const ties = Array.from(
    { length: 160 },
    (_, i) => [i % 80, Math.floor(draw() * (i < 80 ? 60 : 40))] as const,
  );
  const { network } = named(ties.filter(([a, b]) => a !== b));
  const crowd = crowdOf(network);
  const slow = slowBetweenness(network);
  for (const cut of [0, 5, 16, 43]) {
    const slices = [range(0, cut), range(cut, network.size)];
    const plain = slices.map((sources) => searchCrowd(crowd, sources));
    const flowing = slices.map((sources) => searchCrowd(crowd, sources, true));
    const sum = (list: typeof plain, of: 'between' | 'flows', at: number) =>
      list[0][of][at] + list[1][of][at];
    slow.forEach((value, node) => {
      expect(sum(plain, 'between', node) / 2).toBeCloseTo(value, 9);
      expect(sum(flowing, 'between', node) / 2).toBeCloseTo(value, 9);
    });
    // Along its ties flow the paths that lead through a node, twice, and those that begin or end in it.
    slow.forEach((value, node) => {
      let flow = 0;
      for (let entry = network.starts[node]; entry < network.starts[node + 1]; entry++) {
        const other = network.neighbours[entry];
        const row = network.neighbours.subarray(network.starts[other], network.starts[other + 1]);
        flow +=
          sum(flowing, 'flows', entry) + sum(flowing, 'flows', network.starts[other] + row.indexOf(node));
      }
      const reached = plain[node < cut ? 0 : 1].reached[node < cut ? node : node - cut];
      expect(flow / 2).toBeCloseTo(2 * value + reached, 8);
    });
  }
});
