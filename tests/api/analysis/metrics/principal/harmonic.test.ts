// Reference values of harmonic.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { harmonic } from '#api/analysis/metrics/principal/harmonic.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from '../../../../support/arbitrary.ts';
import { allPaths } from '../../../../support/bruteForce.ts';
import { affiliation, named, path, star, untied } from '../../../../support/networks.ts';

const of = (network: Network) => harmonic.compute(subjectOfNetwork(network), { seed: 1 });
const through = (two: Affiliation) => harmonic.compute(subjectOfAffiliation(two), { seed: 1 });

it('harmonic counts partners whole and those further off by the inverse of their steps', () => {
  expect([...of(path(4))]).toEqual([1 + 1 / 2 + 1 / 3, 2 + 1 / 2, 2 + 1 / 2, 1 + 1 / 2 + 1 / 3]);
  expect([...of(star(5))]).toEqual([4, 2.5, 2.5, 2.5, 2.5]);
});

it('harmonic is 0 where nobody is reached, and does not mind how many there are', () => {
  expect([...of(untied(2))]).toEqual([0, 0]);
  expect([...of(untied(0))]).toEqual([]);
  expect([...of(named([['a', 'b', 7]], ['c']).network)]).toEqual([1, 1, 0]);
});

it('harmonic of a project of three and a single partner beyond', () => {
  expect([...through(affiliation(5, [[0, 1, 2], [2, 3], [4]]))]).toEqual([2.5, 2.5, 3, 2, 0]);
});

it('harmonic is the sum over all distances', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      const values = of(network);
      allPaths(network).lengths.forEach((row, node) => {
        const sum = row.reduce((total, length) => total + (length > 0 ? 1 / length : 0), 0);
        expect(values[node]).toBeCloseTo(sum, 9);
      });
    }),
  );
});

it('harmonic is the same through projects as along the ties they make', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => {
      const values = through(two);
      of(project(two)).forEach((value, node) => {
        expect(values[node]).toBeCloseTo(value, 9);
      });
    }),
  );
});
