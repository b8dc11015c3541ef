// Reference values of edgeBetweenness.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { edgeBetweenness } from '#api/analysis/metrics/tie/edgeBetweenness.ts';
import { type Affiliation, type Network, tiesOf } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from '../../../../support/arbitrary.ts';
import { allPaths } from '../../../../support/bruteForce.ts';
import {
  affiliation,
  davis,
  florentine,
  karate,
  named,
  path,
  star,
  untied,
} from '../../../../support/networks.ts';

const of = (network: Network) => edgeBetweenness.compute(subjectOfNetwork(network), { seed: 1 });
const through = (two: Affiliation) => edgeBetweenness.compute(subjectOfAffiliation(two), { seed: 1 });

it('edgeBetweenness of paths and stars', () => {
  expect([...of(path(4))]).toEqual([3, 4, 3]);
  expect([...of(star(5))]).toEqual([4, 4, 4, 4]);
  expect([...of(untied(3))]).toEqual([]);
  expect([
    ...of(
      named([
        ['a', 'b', 5],
        ['c', 'd', 0.1],
      ]).network,
    ),
  ]).toEqual([1, 1]);
});

it('edgeBetweenness of the ties that hold karate and Florence together', () => {
  const ties = tiesOf(karate.network);
  const between = (a: number, b: number) =>
    of(karate.network)[
      ties.sources.findIndex((s, i) => s === karate.at(a) && ties.targets[i] === karate.at(b))
    ];
  expect(between(0, 31)).toBeCloseTo(71.392857, 6);
  expect(between(0, 5)).toBeCloseTo(43.833333, 6);
  // Everyone who is beyond a bridge is reached over it.
  expect(between(0, 11)).toBeCloseTo(33, 12);
  const total = of(florentine.network).reduce((sum, value) => sum + value, 0);
  expect(total).toBeCloseTo(2.485714 * 105, 4);
});

it('edgeBetweenness of a project, and of a project with a way out', () => {
  expect([...through(affiliation(4, [[0, 1, 2, 3]]))]).toEqual([1, 1, 1, 1, 1, 1]);
  // 0–1 1, 0–2 2, 1–2 2, 2–3 3.
  expect([...through(affiliation(5, [[0, 1, 2], [2, 3], [4]]))]).toEqual([1, 2, 2, 3]);
});

/** By its definition: a tie is on a shortest path from s to t if the lengths on both sides and it add up. */
function slow(network: Network): number[] {
  const { lengths, counts } = allPaths(network);
  const { sources, targets } = tiesOf(network);
  return Array.from(sources, (a, tie) => {
    const b = targets[tie];
    let sum = 0;
    for (let s = 0; s < network.size; s++)
      for (let t = 0; t < network.size; t++) {
        if (s === t || !Number.isFinite(lengths[s][t]) || lengths[s][a] + 1 + lengths[b][t] !== lengths[s][t])
          continue;
        sum += (counts[s][a] * counts[b][t]) / counts[s][t];
      }
    return sum;
  });
}

it('edgeBetweenness is what its definition says', () => {
  const expectSlow = (network: Network, values: Float64Array) => {
    slow(network).forEach((value, tie) => {
      expect(values[tie]).toBeCloseTo(value, 8);
    });
  };
  expectSlow(project(davis), through(davis));
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => expectSlow(network, of(network))),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => expectSlow(project(two), through(two))),
    {
      numRuns: 300,
    },
  );
});
