// Communities: what they follow and how they are numbered.
import { expect, it } from 'vitest';
import { communitiesOf } from '#api/analysis/kernels/communities.ts';
import { modularityOf } from '#api/analysis/kernels/modularity.ts';
import { karate, named, untied } from '../../../support/networks.ts';

it('numbers communities by size, equal ones by their first node', () => {
  const { network } = named([
    ['a', 'b'],
    ['c', 'd'],
    ['d', 'e'],
    ['e', 'c'],
    ['f', 'g'],
  ]);
  const { labels, sizes, count } = communitiesOf(network, 1);
  expect([...labels]).toEqual([1, 1, 0, 0, 0, 2, 2]);
  expect([...sizes]).toEqual([3, 2, 2]);
  expect(count).toBe(3);
});

it('finds the four communities of karate and their modularity', () => {
  const { labels, sizes, modularity } = communitiesOf(karate.network, 1);
  expect([...sizes]).toEqual([12, 11, 6, 5]);
  expect(modularityOf(karate.network, labels)).toBe(modularity);
});

it('follows strengths', () => {
  // A ring of four, heavy on two opposite sides.
  const { network } = named([
    ['a', 'b', 9],
    ['b', 'c', 1],
    ['c', 'd', 9],
    ['d', 'a', 1],
  ]);
  expect([...communitiesOf(network, 1).labels]).toEqual([0, 0, 1, 1]);
});

it('has none without ties', () => {
  expect(communitiesOf(untied(2), 1)).toEqual({
    count: 0,
    labels: Int32Array.of(-1, -1),
    sizes: new Int32Array(0),
    modularity: Number.NaN,
  });
});
