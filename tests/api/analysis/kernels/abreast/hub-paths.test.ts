// Paths through projects are the paths along the ties that projects make, whichever sources stand side by side.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchHubs } from '#api/analysis/kernels/abreast/hub-paths.ts';
import { arrangedHubs } from '#api/analysis/kernels/arranged-hubs.ts';
import { NOWHERE, packHubs } from '#api/analysis/kernels/hubs.ts';
import { largestProjects } from '#api/analysis/kernels/largest-projects.ts';
import { project } from '#api/analysis/kernels/projection.ts';
import type { Affiliation } from '#api/analysis/network.ts';
import { random } from '#api/analysis/seeded.ts';
import { arbitraryAffiliation } from '../../../../support/arbitrary.ts';
import { allPaths, slowBetweenness } from '../../../../support/bruteForce.ts';
import { affiliation, davis } from '../../../../support/networks.ts';

/** @param cut where the sources are cut in two */
function expectSlow(two: Affiliation, cut: number) {
  const { hubs, sources } = arrangedHubs(packHubs(largestProjects(two)));
  const parts = [sources.subarray(0, cut), sources.subarray(cut)];
  const found = parts.map((part) => searchHubs(hubs, part));
  const along = project(two);
  const slow = slowBetweenness(along);
  const { lengths } = allPaths(along);
  hubs.places.forEach((place, principal) => {
    const between = place < 0 ? 0 : (found[0].between[place] + found[1].between[place]) / 2;
    expect(Math.abs(between - slow[principal])).toBeLessThan(1e-9 * Math.max(1, slow[principal]));
    if (place === NOWHERE) return;
    const at = sources.indexOf(place);
    const [one, source] = at < cut ? [found[0], at] : [found[1], at - cut];
    const others = lengths[principal].filter((length) => length > 0 && Number.isFinite(length));
    expect(one.reached[source]).toBe(others.length);
    expect(one.hops[source]).toBe(others.reduce((sum, length) => sum + length, 0));
    expect(one.harmonic[source]).toBeCloseTo(
      others.reduce((sum, length) => sum + 1 / length, 0),
      9,
    );
    expect(one.farthest[source]).toBe(Math.max(0, ...others));
  });
}

it('agrees with the slow way on any small network', () => {
  fc.assert(fc.property(arbitraryAffiliation(), fc.nat(9), expectSlow), { numRuns: 300 });
});

it('agrees on Davis, and on long and on dense networks', () => {
  const draw = random(5);
  const members = Array.from({ length: 40 }, () =>
    Array.from(
      new Set(Array.from({ length: 1 + Math.floor(draw() * 9) }, () => Math.floor(draw() ** 2 * 90))),
    ),
  );
  for (const cut of [0, 3, 8, 21]) {
    expectSlow(davis, cut);
    expectSlow(affiliation(90, members), cut);
    expectSlow(
      affiliation(
        60,
        Array.from({ length: 59 }, (_, i) =>
          [i, i + 1, (7 * i) % 60].filter((x, at, all) => all.indexOf(x) === at),
        ),
      ),
      cut,
    );
  }
});
