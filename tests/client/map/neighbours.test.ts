// Ties sorted by their ends.
import { expect, it } from 'vitest';
import { neighboursIn } from '../../../client/map/neighbours.ts';
import { network, tiedBy } from './network.ts';

it('finds those tied to a node from either end, and nobody for one that is not drawn', () => {
  const { has, of } = tiedBy(
    [
      ['a', 'b'],
      ['c', 'a'],
    ],
    ['d'],
  );
  expect(['a', 'b', 'c', 'd', 'x'].map((id) => of(id).toSorted())).toEqual([
    ['b', 'c'],
    ['a'],
    ['a'],
    [],
    [],
  ]);
  expect([has('d'), has('x')]).toEqual([true, false]);
});

it('reads the ties of a network', () => {
  expect(neighboursIn(network.nodes.ids, network.ties).of('p')).toEqual(['a', 'c']);
});
