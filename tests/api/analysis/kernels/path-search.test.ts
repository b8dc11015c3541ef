// Paths through projects are the paths along the ties that projects make.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathSearch } from '#api/analysis/kernels/path-search.ts';
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
