// Paths through projects are the paths along the ties that projects make.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packExact, pathSearch } from '#api/analysis/kernels/path-search.ts';
import { project } from '#api/analysis/kernels/projection.ts';
import type { Affiliation } from '#api/analysis/network.ts';
import { random } from '#api/analysis/seeded.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation } from '../../../support/arbitrary.ts';
import { affiliation, davis } from '../../../support/networks.ts';

function expectSame(two: Affiliation) {
  const through = pathSearch.of(subjectOfAffiliation(two));
  const along = pathSearch.of(subjectOfNetwork(project(two)));
  for (const name of ['between', 'reached', 'hops', 'harmonic', 'farthest'] as const) {
    expect(through[name]).toHaveLength(two.principals);
    through[name].forEach((value, principal) => {
      expect(Math.abs(value - along[name][principal])).toBeLessThanOrEqual(1e-9 * Math.max(1, value));
    });
  }
}

it('agrees on any small network', () => {
  fc.assert(fc.property(arbitraryAffiliation(), expectSame), { numRuns: 500 });
});

it('agrees on Davis, and where nobody takes part', () => {
  expectSame(davis);
  expectSame(affiliation(3, []));
  expectSame(affiliation(0, []));
  expectSame(affiliation(3, [[0, 1], [2]]));
});

it('agrees on networks in which every way of passing on is used', () => {
  const draw = random(11);
  for (const [principals, projects, most] of [
    [400, 300, 6],
    [300, 500, 12],
    [600, 250, 3],
  ]) {
    const members = Array.from({ length: projects }, () => {
      const size = 1 + Math.floor(draw() * most);
      return [...new Set(Array.from({ length: size }, () => Math.floor(draw() ** 2 * principals)))];
    });
    expectSame(affiliation(principals, members));
  }
});

it('agrees on a chain of projects, hundreds of hops long', () => {
  expectSame(
    affiliation(
      400,
      Array.from({ length: 399 }, (_, i) => [i, i + 1]),
    ),
  );
});

it('goes along ties where projects are small, through projects where they are large', () => {
  expect('crowd' in packExact(subjectOfAffiliation(davis))).toBe(true);
  // 360 principals in three of eighteen projects each, which thus have 60 members.
  const members = Array.from({ length: 18 }, (): number[] => []);
  for (let principal = 0; principal < 360; principal++) {
    members[Math.floor(principal / 60)].push(principal);
    members[6 + (principal % 6)].push(principal);
    members[12 + (Math.floor(principal / 6) % 6)].push(principal);
  }
  const large = affiliation(360, members);
  expect('hubs' in packExact(subjectOfAffiliation(large))).toBe(true);
  expectSame(large);
});

it('makes no ties between principals who are alike: a project of 30,000 is no work', () => {
  const everybody = Array.from({ length: 30_000 }, (_, principal) => principal);
  const { between, hops } = pathSearch.of(
    subjectOfAffiliation(affiliation(30_001, [everybody, [0, 1, 30_000]])),
  );
  expect([hops[0], hops[5], hops[30_000]]).toEqual([30_000, 29_999 + 2, 2 + 2 * 29_998]);
  // 0 and 1 are alike: each lies on half of the ways of 29,998 others to the last.
  expect([between[0], between[1], between[5]]).toEqual([14_999, 14_999, 0]);
});
