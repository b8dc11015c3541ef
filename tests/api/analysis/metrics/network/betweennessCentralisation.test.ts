// Reference values of betweennessCentralisation.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { betweennessCentralisation } from '#api/analysis/metrics/network/betweennessCentralisation.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from '../../../../support/arbitrary.ts';
import { slowBetweenness } from '../../../../support/bruteForce.ts';
import { affiliation, florentine, karate, kite, path, star, untied } from '../../../../support/networks.ts';

const of = (network: Network) => betweennessCentralisation.compute(subjectOfNetwork(network), { seed: 1 });
const through = (two: Affiliation) =>
  betweennessCentralisation.compute(subjectOfAffiliation(two), { seed: 1 });

it('betweennessCentralisation of karate, Florentine families and kite', () => {
  expect(of(karate.network)).toBeCloseTo(0.405557, 6);
  expect(of(florentine.network)).toBeCloseTo(0.436813, 6);
  expect(of(kite.network)).toBeCloseTo(0.296296, 6);
});

it('betweennessCentralisation is 1 for a star, 0 where all are alike, between the two for a path', () => {
  expect(of(star(7))).toBeCloseTo(1, 12);
  expect(of(path(5))).toBeCloseTo(0.416667, 6);
  expect(
    through(
      affiliation(4, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ]),
    ),
  ).toBe(0);
  expect(
    through(
      affiliation(4, [
        [0, 1],
        [0, 2],
        [0, 3],
      ]),
    ),
  ).toBe(1);
  expect(of(untied(3))).toBe(0);
});

it('betweennessCentralisation is undefined below three principals', () => {
  expect([of(path(2)), of(untied(0))]).toEqual([Number.NaN, Number.NaN]);
});

it('betweennessCentralisation follows from all values', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      fc.pre(network.size > 2);
      const values = slowBetweenness(network);
      const below = values.reduce((sum, value) => sum + Math.max(...values) - value, 0);
      expect(of(network)).toBeCloseTo(below / (((network.size - 1) ** 2 * (network.size - 2)) / 2), 9);
    }),
  );
});

it('betweennessCentralisation is the same through projects as along the ties they make', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      const [one, other] = [through(two), of(project(two))];
      if (Number.isNaN(other)) expect(one).toBeNaN();
      else expect(one).toBeCloseTo(other, 9);
    }),
  );
});
