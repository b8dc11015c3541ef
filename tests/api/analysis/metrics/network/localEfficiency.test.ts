// Reference values of localEfficiency.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { networkOfPairs } from '#api/analysis/kernels/csr.ts';
import { project } from '#api/analysis/kernels/projection.ts';
import { localEfficiency } from '#api/analysis/metrics/network/localEfficiency.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from '../../../../support/arbitrary.ts';
import { slowEfficiency } from '../../../../support/bruteForce.ts';
import { affiliation, florentine, karate, kite, named, path, untied } from '../../../../support/networks.ts';

const of = (network: Network) => localEfficiency.compute(subjectOfNetwork(network), { seed: 1 });
const through = (two: Affiliation) => localEfficiency.compute(subjectOfAffiliation(two), { seed: 1 });

it('localEfficiency of karate, Florentine families and kite', () => {
  expect(of(karate.network)).toBeCloseTo(0.645127, 6);
  expect(of(florentine.network)).toBeCloseTo(0.176667, 6);
  expect(of(kite.network)).toBeCloseTo(0.618889, 6);
});

it('localEfficiency counts who has fewer than two partners as 0', () => {
  expect(
    of(
      named(
        [
          ['a', 'b', 2],
          ['b', 'c'],
          ['c', 'a'],
        ],
        ['d'],
      ).network,
    ),
  ).toBeCloseTo(3 / 4, 12);
  expect(of(path(4))).toBe(0);
  expect(of(untied(2))).toBe(0);
});

it('localEfficiency of a single project is 1, undefined without principals', () => {
  expect(through(affiliation(4, [[0, 1, 2, 3]]))).toBe(1);
  expect(through(affiliation(3, [[0, 1]]))).toBe(0);
  expect(of(untied(0))).toBeNaN();
});

function slow(network: Network): number {
  let sum = 0;
  for (let node = 0; node < network.size; node++) {
    const inside = [...network.neighbours.subarray(network.starts[node], network.starts[node + 1])];
    if (inside.length < 2) continue;
    const pairs = inside.flatMap((a, place) =>
      [...network.neighbours.subarray(network.starts[a], network.starts[a + 1])]
        .filter((b) => a < b && inside.includes(b))
        .map((b) => [place, inside.indexOf(b)]),
    );
    const ends = { sources: pairs.map(([a]) => a), targets: pairs.map(([, b]) => b) };
    sum += slowEfficiency(networkOfPairs(inside.length, ends));
  }
  return sum / network.size;
}

it('localEfficiency is what its definition says', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      fc.pre(network.size > 0);
      expect(of(network)).toBeCloseTo(slow(network), 9);
    }),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      expect(through(two)).toBeCloseTo(slow(project(two)), 9);
    }),
    { numRuns: 200 },
  );
});
