// Reference values of betweennessWeighted.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { betweennessWeighted } from '#api/analysis/metrics/principal/betweennessWeighted.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from '../../../../support/arbitrary.ts';
import { slowBetweenness } from '../../../../support/bruteForce.ts';
import { affiliation, davis, karate, named, path, star, untied } from '../../../../support/networks.ts';

const of = (network: Network) => betweennessWeighted.compute(subjectOfNetwork(network), { seed: 1 });
const through = (two: Affiliation) => betweennessWeighted.compute(subjectOfAffiliation(two), { seed: 1 });

it('betweennessWeighted goes the way of strong ties', () => {
  // a–c directly is 1/0.4 = 2.5 long, over b 1 + 1 = 2.
  const { network, at } = named(
    [
      ['a', 'b', 1],
      ['b', 'c', 1],
      ['a', 'c', 0.4],
      ['c', 'd', 2],
    ],
    ['e'],
  );
  const values = of(network);
  expect(['a', 'b', 'c', 'd', 'e'].map((name) => values[at(name)])).toEqual([0, 2, 2, 0, 0]);
});

it('betweennessWeighted knows equal lengths that are not equal in floats', () => {
  // 1/10 + 1/5 and 3/10 are the same length to a person.
  const { network, at } = named([
    ['a', 'b', 10],
    ['b', 'd', 5],
    ['a', 'c', 5],
    ['c', 'd', 10],
    ['a', 'd', 10 / 3],
  ]);
  const values = of(network);
  expect(values[at('b')]).toBeCloseTo(1 / 3, 12);
  expect(values[at('c')]).toBeCloseTo(1 / 3, 12);
});

it('betweennessWeighted is betweenness where all ties are as strong', () => {
  const values = of(karate.network);
  expect(values[karate.at(0)]).toBeCloseTo(231.071429, 6);
  expect(values[karate.at(33)]).toBeCloseTo(160.551587, 6);
  expect([...of(path(4))]).toEqual([0, 2, 2, 0]);
  expect(of(star(6))[0]).toBe(10);
  expect([...of(untied(2))]).toEqual([0, 0]);
});

it('betweennessWeighted through a small project and around a large one', () => {
  // 0 and 3 share a project of six (length 5); by 1 and 2, in projects of two, it is 3 steps of length 1.
  const values = through(
    affiliation(6, [
      [0, 1, 2, 3, 4, 5],
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
  );
  expect(values[1]).toBeGreaterThan(0);
  expect(values[4]).toBe(0);
});

it('betweennessWeighted is what its definition says', () => {
  const expectSlow = (network: Network, values: Float64Array) => {
    slowBetweenness(network, (entry) => 1 / network.strengths[entry]).forEach((value, node) => {
      expect(values[node]).toBeCloseTo(value, 8);
    });
  };
  expectSlow(project(davis), through(davis));
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => expectSlow(network, of(network))),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(arbitraryAffiliation(), (two) => expectSlow(project(two), through(two))),
    {
      numRuns: 300,
    },
  );
});

it('betweennessWeighted of ties of which some are a million times as strong as others', () => {
  const network = named([
    ['a', 'b', 1e6],
    ['b', 'c', 1e6],
    ['c', 'd'],
    ['a', 'd', 0.6],
    ['d', 'e', 3],
  ]).network;
  const slow = slowBetweenness(network, (entry) => 1 / network.strengths[entry]);
  of(network).forEach((value, node) => {
    expect(value).toBeCloseTo(slow[node], 9);
  });
});
