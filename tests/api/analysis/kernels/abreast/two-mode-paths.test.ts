// Paths between principals and projects are those of the network that has both as nodes, wherever slices begin.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchTwoMode } from '#api/analysis/kernels/abreast/two-mode-paths.ts';
import { twoModeOf } from '#api/analysis/kernels/two-mode.ts';
import type { Affiliation } from '#api/analysis/network.ts';
import { random } from '#api/analysis/seeded.ts';
import { arbitraryAffiliation, crowdedAffiliation } from '../../../../support/arbitrary.ts';
import { allPaths, bipartite, slowBetweenness } from '../../../../support/bruteForce.ts';
import { affiliation, davis } from '../../../../support/networks.ts';

/** @param cut where the sources are cut in two */
function expectSlow(two: Affiliation, cut: number) {
  const network = twoModeOf(two);
  const all = network.principals.sizes.length + network.projects.sizes.length;
  const at = Math.min(cut, all);
  const [one, other] = [searchTwoMode(network, 0, at), searchTwoMode(network, at, all)];
  const slow = slowBetweenness(bipartite(two));
  const { lengths } = allPaths(bipartite(two));
  network.classOf.forEach((own, principal) => {
    const between = (one.between[own] + other.between[own]) / 2;
    expect(Math.abs(between - slow[principal])).toBeLessThan(1e-9 * Math.max(1, slow[principal]));
    const [found, source] = own < at ? [one, own] : [other, own - at];
    const others = lengths[principal].filter((length) => length > 0 && Number.isFinite(length));
    expect(found.reached[source]).toBe(others.length);
    expect(found.hops[source]).toBe(others.reduce((sum, length) => sum + length, 0));
  });
}

it('agrees with the slow way on any small network', () => {
  fc.assert(fc.property(arbitraryAffiliation(), fc.nat(24), expectSlow), { numRuns: 300 });
  fc.assert(fc.property(crowdedAffiliation(), fc.nat(36), expectSlow), { numRuns: 50 });
});

it('agrees on Davis, and where most are reached on the same levels', () => {
  const draw = random(3);
  const members = Array.from({ length: 90 }, () =>
    Array.from(new Set(Array.from({ length: 2 + Math.floor(draw() * 3) }, () => Math.floor(draw() * 40)))),
  );
  for (const cut of [0, 3, 8, 21, 60]) {
    expectSlow(davis, cut);
    expectSlow(affiliation(40, members), cut);
  }
});

it('says so when the number of paths leaves 64-bit floats', () => {
  // Two projects of the same two, one pair after the other: every pair doubles the number of shortest paths.
  const members = Array.from({ length: 1100 }, (_, i) => [i, i + 1]).flatMap((pair) => [pair, pair]);
  const network = twoModeOf(affiliation(1101, members));
  expect(() => searchTwoMode(network, 0, 1)).toThrow(RangeError);
});
