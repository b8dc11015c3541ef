// Another order of the same network.
import { expect, it } from 'vitest';
import { arranged, nearOrder, numbersOf } from '#api/analysis/kernels/near-order.ts';
import { named } from '../../../support/networks.ts';

it('goes from each node to its neighbours, one component after the other', () => {
  const { network } = named([
    ['a', 'd'],
    ['a', 'f'],
    ['d', 'e'],
    ['b', 'c'],
  ]);
  const rows = { starts: network.starts, columns: network.neighbours };
  const order = nearOrder(rows);
  expect([...order]).toEqual([0, 3, 5, 4, 1, 2]);
  const { starts, columns } = arranged(rows, order, numbersOf(order));
  expect([...starts]).toEqual([0, 2, 4, 5, 6, 7, 8]);
  expect([...columns]).toEqual([1, 2, 0, 3, 0, 1, 5, 4]);
});
