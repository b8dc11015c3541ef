// Reference values of meanPath.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { meanPath } from '#api/analysis/metrics/network/meanPath.ts';
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

const of = (network: Network) => meanPath.compute(subjectOfNetwork(network), { seed: 1 });
const through = (two: Affiliation) => meanPath.compute(subjectOfAffiliation(two), { seed: 1 });

it('meanPath of karate, Florentine families and kite', () => {
  expect(of(karate.network)).toBeCloseTo(2.4082, 6);
  expect(of(florentine.network)).toBeCloseTo(2.485714, 6);
  expect(of(kite.network)).toBeCloseTo(1.977778, 6);
});

it('meanPath looks at the largest component, and at all of the largest where several are equal', () => {
  expect(
    of(
      named(
        [
          ['a', 'b'],
          ['b', 'c'],
          ['d', 'e'],
        ],
        ['f'],
      ).network,
    ),
  ).toBeCloseTo(4 / 3, 12);
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
  ).toBeCloseTo(7 / 6, 12);
  expect(through(affiliation(6, [[0, 1], [1, 2], [3, 4], [5]]))).toBeCloseTo(4 / 3, 12);
});

it('meanPath is undefined without ties, and 1 where all are tied', () => {
  expect(of(untied(3))).toBeNaN();
  expect(of(untied(0))).toBeNaN();
  expect(of(path(2))).toBe(1);
  expect(through(affiliation(4, [[0, 1, 2, 3]]))).toBe(1);
  // Of Davis's women 139 of 153 pairs met; all others met the same third.
  expect(through(davis)).toBeCloseTo((139 + 2 * 14) / 153, 12);
});

it('meanPath of a connected network is the mean of all distances', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      const all = allPaths(network).lengths.flatMap((row, a) => row.filter((_, b) => a !== b));
      fc.pre(all.length > 0 && all.every(Number.isFinite));
      expect(of(network)).toBeCloseTo(all.reduce((sum, length) => sum + length, 0) / all.length, 9);
    }),
  );
});

it('meanPath is the same through projects as along the ties they make', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      const [one, other] = [through(two), of(project(two))];
      if (Number.isNaN(other)) expect(one).toBeNaN();
      else expect(one).toBeCloseTo(other, 9);
    }),
  );
});
