// Reference values of diameter.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { diameter } from '#api/analysis/metrics/network/diameter.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from '../../../../support/arbitrary.ts';
import { allPaths } from '../../../../support/bruteForce.ts';
import {
  affiliation,
  davis,
  florentine,
  karate,
  kite,
  named,
  path,
  untied,
} from '../../../../support/networks.ts';

const of = (network: Network) => diameter.compute(subjectOfNetwork(network), { seed: 1 });
const through = (two: Affiliation) => diameter.compute(subjectOfAffiliation(two), { seed: 1 });

it('diameter of karate, Florentine families, kite and Davis', () => {
  expect([karate, florentine, kite].map(({ network }) => of(network))).toEqual([5, 5, 4]);
  expect(through(davis)).toBe(2);
});

it('diameter looks at the largest component, and at all of the largest where several are equal', () => {
  expect(
    of(
      named(
        [
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'a'],
          ['d', 'e'],
        ],
        ['f'],
      ).network,
    ),
  ).toBe(1);
  expect(
    of(
      named([
        ['a', 'b'],
        ['b', 'c'],
        ['d', 'e'],
        ['e', 'f'],
        ['f', 'd'],
      ]).network,
    ),
  ).toBe(2);
  expect(through(affiliation(7, [[0, 1], [1, 2, 3], [4, 5], [6]]))).toBe(2);
});

it('diameter is undefined without ties', () => {
  expect(of(untied(3))).toBeNaN();
  expect(of(untied(0))).toBeNaN();
  expect(of(path(9))).toBe(8);
});

it('diameter of a connected network is its greatest distance', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      const most = Math.max(0, ...allPaths(network).lengths.flat());
      fc.pre(most > 0 && Number.isFinite(most));
      expect(of(network)).toBe(most);
    }),
  );
});

it('diameter is the same through projects as along the ties they make', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      const [one, other] = [through(two), of(project(two))];
      if (Number.isNaN(other)) expect(one).toBeNaN();
      else expect(one).toBeCloseTo(other, 9);
    }),
  );
});
