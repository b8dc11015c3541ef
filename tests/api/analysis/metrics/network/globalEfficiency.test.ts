// Reference values of globalEfficiency.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { globalEfficiency } from '#api/analysis/metrics/network/globalEfficiency.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from '../../../../support/arbitrary.ts';
import { slowEfficiency } from '../../../../support/bruteForce.ts';
import { affiliation, florentine, karate, kite, named, path, untied } from '../../../../support/networks.ts';

const of = (network: Network) => globalEfficiency.compute(subjectOfNetwork(network), { seed: 1 });
const through = (two: Affiliation) => globalEfficiency.compute(subjectOfAffiliation(two), { seed: 1 });

it('globalEfficiency of karate, Florentine families and kite', () => {
  expect(of(karate.network)).toBeCloseTo(0.492008, 6);
  expect(of(florentine.network)).toBeCloseTo(0.500159, 6);
  expect(of(kite.network)).toBeCloseTo(0.646296, 6);
});

it('globalEfficiency counts pairs out of reach as 0', () => {
  expect(of(named([['a', 'b', 3]], ['c', 'd']).network)).toBeCloseTo(1 / 6, 12);
  expect(of(path(3))).toBeCloseTo((4 + 1) / 6, 12);
  expect(of(untied(4))).toBe(0);
  expect(through(affiliation(4, [[0, 1, 2, 3]]))).toBe(1);
});

it('globalEfficiency is undefined below two principals', () => {
  expect([of(untied(1)), of(untied(0))]).toEqual([Number.NaN, Number.NaN]);
});

it('globalEfficiency is the mean nearness of all pairs', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      fc.pre(network.size > 1);
      expect(of(network)).toBeCloseTo(slowEfficiency(network), 9);
    }),
  );
});

it('globalEfficiency is the same through projects as along the ties they make', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      const [one, other] = [through(two), of(project(two))];
      if (Number.isNaN(other)) expect(one).toBeNaN();
      else expect(one).toBeCloseTo(other, 9);
    }),
  );
});
