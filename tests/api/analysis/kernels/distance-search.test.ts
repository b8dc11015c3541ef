// Distances alone are the distances of the search for paths.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceSearch } from '#api/analysis/kernels/distance-search.ts';
import { pathSearch } from '#api/analysis/kernels/path-search.ts';
import { random } from '#api/analysis/seeded.ts';
import { type Subject, subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from '../../../support/arbitrary.ts';
import { affiliation, davis, path, untied } from '../../../support/networks.ts';

function expectSame(fresh: () => Subject) {
  const [alone, along] = [distanceSearch.of(fresh()), pathSearch.of(fresh())];
  expect(alone.reached).toEqual(along.reached);
  expect(alone.hops).toEqual(along.hops);
  expect(alone.farthest).toEqual(along.farthest);
  alone.harmonic.forEach((value, node) => {
    expect(value).toBeCloseTo(along.harmonic[node], 9);
  });
  expect(alone.between.every((value) => value === 0)).toBe(true);
}

it('agrees on any small network', () => {
  fc.assert(fc.property(arbitraryAffiliation(), (two) => expectSame(() => subjectOfAffiliation(two))));
  fc.assert(fc.property(arbitraryNetwork(), (network) => expectSame(() => subjectOfNetwork(network))));
});

it('agrees where there are more sources than bits, large projects, long ways, nobody', () => {
  const draw = random(3);
  const many = (principals: number, projects: number, most: number) =>
    affiliation(
      principals,
      Array.from({ length: projects }, () => {
        const size = 1 + Math.floor(draw() * most);
        return [...new Set(Array.from({ length: size }, () => Math.floor(draw() ** 2 * principals)))];
      }),
    );
  for (const two of [
    davis,
    many(1500, 1200, 6),
    many(900, 20, 300),
    affiliation(5, []),
    affiliation(6, [[0, 1, 2], [3]]),
  ])
    expectSame(() => subjectOfAffiliation(two));
  expectSame(() => subjectOfNetwork(path(700)));
  expectSame(() => subjectOfNetwork(untied(3)));
});
