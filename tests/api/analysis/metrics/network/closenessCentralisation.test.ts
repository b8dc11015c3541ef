// Reference values of closenessCentralisation.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { closenessCentralisation } from '#api/analysis/metrics/network/closenessCentralisation.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from '../../../../support/arbitrary.ts';
import {
  affiliation,
  florentine,
  karate,
  kite,
  named,
  path,
  star,
  untied,
} from '../../../../support/networks.ts';

const of = (network: Network) => closenessCentralisation.compute(subjectOfNetwork(network), { seed: 1 });
const through = (two: Affiliation) => closenessCentralisation.compute(subjectOfAffiliation(two), { seed: 1 });

it('closenessCentralisation of karate, Florentine families and kite', () => {
  expect(of(karate.network)).toBeCloseTo(0.298195, 6);
  expect(of(florentine.network)).toBeCloseTo(0.322452, 6);
  expect(of(kite.network)).toBeCloseTo(0.270375, 6);
});

it('closenessCentralisation is 1 for a star, 0 where all are alike, between the two for a path', () => {
  expect(of(star(7))).toBeCloseTo(1, 12);
  expect(of(path(5))).toBeCloseTo(0.422222, 6);
  expect(
    through(
      affiliation(4, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ]),
    ),
  ).toBeCloseTo(0, 12);
  expect(of(untied(3))).toBe(0);
});

it('closenessCentralisation counts who has no partner as 0', () => {
  // Two of three reach one of two others in one step: (0.5 − 0) / (2 · 1 / 3).
  expect(of(named([['a', 'b', 4]], ['c']).network)).toBeCloseTo(0.75, 12);
});

it('closenessCentralisation is undefined below three principals', () => {
  expect([of(path(2)), of(untied(0))]).toEqual([Number.NaN, Number.NaN]);
});

it('closenessCentralisation stays below 1 where the network falls apart', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      fc.pre(network.size > 2);
      expect(of(network)).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

it('closenessCentralisation is the same through projects as along the ties they make', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      const [one, other] = [through(two), of(project(two))];
      if (Number.isNaN(other)) expect(one).toBeNaN();
      else expect(one).toBeCloseTo(other, 9);
    }),
  );
});
