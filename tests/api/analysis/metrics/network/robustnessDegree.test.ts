// Reference values of robustnessDegree.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { componentsOf } from '#api/analysis/kernels/components.ts';
import { project } from '#api/analysis/kernels/projection.ts';
import { robustnessDegree } from '#api/analysis/metrics/network/robustnessDegree.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from '../../../../support/arbitrary.ts';
import { without } from '../../../../support/bruteForce.ts';
import { affiliation, karate, named, path, star, untied } from '../../../../support/networks.ts';

const of = (network: Network) => robustnessDegree.compute(subjectOfNetwork(network), { seed: 1 });
const through = (two: Affiliation) => robustnessDegree.compute(subjectOfAffiliation(two), { seed: 1 });

it('robustnessDegree of karate', () => {
  expect(of(karate.network)).toBeCloseTo(0.135813, 6);
});

it('robustnessDegree of a star, of a path, of a single project and of nobody tied', () => {
  // Once the middle is gone, the four others are alone until the last is gone.
  expect(of(star(5))).toBeCloseTo((4 * 1) / 5 / 5, 12);
  // 1 goes first (the lowest of three alike), then 3: 3, 1, 1, 1, 0 are left together.
  expect(of(path(5))).toBeCloseTo((3 + 1 + 1 + 1) / 25, 12);
  expect(through(affiliation(4, [[0, 1, 2, 3]]))).toBeCloseTo((3 + 2 + 1) / 16, 12);
  expect(of(untied(4))).toBeCloseTo(3 / 16, 12);
  expect(of(named([['a', 'b', 9]], ['c']).network)).toBeCloseTo(2 / 9, 12);
});

it('robustnessDegree is undefined without principals and 0 with one', () => {
  expect(of(untied(0))).toBeNaN();
  expect(of(untied(1))).toBe(0);
});

it('robustnessDegree is the same when components are counted at every step', () => {
  const slow = (network: Network) => {
    let left = network;
    let sum = 0;
    const isGone = new Set<number>();
    for (let gone = 0; gone < network.size; gone++) {
      const values = Array.from(
        { length: network.size },
        (_, node) => left.starts[node + 1] - left.starts[node],
      );
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
