// Reference values of robustnessBetweenness.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { componentsOf } from '#api/analysis/kernels/components.ts';
import { project } from '#api/analysis/kernels/projection.ts';
import { robustnessBetweenness } from '#api/analysis/metrics/network/robustnessBetweenness.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from '../../../../support/arbitrary.ts';
import { slowBetweenness, without } from '../../../../support/bruteForce.ts';
import { affiliation, karate, named, path, star, untied } from '../../../../support/networks.ts';

const of = (network: Network) => robustnessBetweenness.compute(subjectOfNetwork(network), { seed: 1 });
const through = (two: Affiliation) => robustnessBetweenness.compute(subjectOfAffiliation(two), { seed: 1 });

it('robustnessBetweenness of karate', () => {
  expect(of(karate.network)).toBeCloseTo(0.134083, 6);
});

it('robustnessBetweenness of a star, of a path, of a single project and of nobody tied', () => {
  // Once the middle is gone, the four others are alone until the last is gone.
  expect(of(star(5))).toBeCloseTo((4 * 1) / 5 / 5, 12);
  // The middle goes first, then by lowest name: 2, 2, 2, 1, 0 are left together.
  expect(of(path(5))).toBeCloseTo((2 + 2 + 2 + 1) / 25, 12);
  expect(through(affiliation(4, [[0, 1, 2, 3]]))).toBeCloseTo((3 + 2 + 1) / 16, 12);
  expect(of(untied(4))).toBeCloseTo(3 / 16, 12);
  expect(of(named([['a', 'b', 9]], ['c']).network)).toBeCloseTo(2 / 9, 12);
});

it('robustnessBetweenness is undefined without principals and 0 with one', () => {
  expect(of(untied(0))).toBeNaN();
  expect(of(untied(1))).toBe(0);
});

it('robustnessBetweenness is the same when components are counted at every step', () => {
  const slow = (network: Network) => {
    let left = network;
    let sum = 0;
    const isGone = new Set<number>();
    for (let gone = 0; gone < network.size; gone++) {
      const values = slowBetweenness(left);
      const most = [...values.keys()]
        .filter((node) => !isGone.has(node))
        .reduce(
          (best, node) => (values[node] > values[best] + 1e-9 || isGone.has(best) ? node : best),
          [...values.keys()].find((node) => !isGone.has(node))!,
        );
      isGone.add(most);
      left = without(left, most);
      const { sizes } = componentsOf(left);
      sum += (gone === network.size - 1 ? 0 : sizes[0]) / network.size;
    }
    return sum / network.size;
  };
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      fc.pre(network.size > 0);
      expect(of(network)).toBeCloseTo(slow(network), 9);
    }),
    { numRuns: 150 },
  );
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      expect(through(two)).toBeCloseTo(slow(project(two)), 9);
    }),
    { numRuns: 150 },
  );
});

it('robustnessBetweenness of more than a thousand is an estimate that the seed decides', () => {
  const ring = Array.from({ length: 1200 }, (_, i) => [i, (i + 1) % 1200, 1] as const);
  const ties = [
    ...ring,
    ...Array.from({ length: 40 }, (_, i) => [30 * i, (30 * i + 611) % 1200, 1] as const),
  ];
  const { network } = named(ties);
  const value = (seed: number) => robustnessBetweenness.compute(subjectOfNetwork({ ...network }), { seed });
  expect(value(1)).toBe(value(1));
  expect(value(1)).toBeGreaterThan(0.01);
  expect(value(1)).toBeLessThan(0.2);
});
