// What the bridge to graphology hands over.
import { expect, it } from 'vitest';
import { coreNumbersOf, louvainOf, pageRanksOf } from '#api/analysis/kernels/graphology.ts';
import { random } from '#api/analysis/seeded.ts';
import { karate, named } from '../../../support/networks.ts';

it('hands strengths to PageRank and only hops to cores', () => {
  const light = named([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ]).network;
  const heavy = named([
    ['a', 'b', 100],
    ['b', 'c'],
    ['c', 'a'],
  ]).network;
  expect([...coreNumbersOf(heavy)]).toEqual([...coreNumbersOf(light)]);
  expect(pageRanksOf(heavy)[2]).toBeLessThan(pageRanksOf(light)[2]);
});

it('draws the order of nodes, so that runs of Louvain differ while seeds decide them', () => {
  const runs = (seed: number) => {
    const draw = random(seed);
    return Array.from({ length: 10 }, () => String(louvainOf(karate.network, draw)));
  };
  expect(runs(1)).toEqual(runs(1));
  expect(new Set(runs(1)).size).toBeGreaterThan(1);
});
