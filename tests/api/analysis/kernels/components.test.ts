// Components and how groups are numbered.
import { expect, it } from 'vitest';
import { componentsOf, numberBySize } from '#api/analysis/kernels/components.ts';
import { named, untied } from '../../../support/networks.ts';

it('numbers components by size, equal ones by their first node', () => {
  const { network } = named(
    [
      ['b', 'e'],
      ['c', 'd'],
      ['d', 'f'],
    ],
    ['a', 'g'],
  );
  const { count, labels, sizes } = componentsOf(network);
  expect(count).toBe(4);
  expect([...labels]).toEqual([2, 1, 0, 0, 1, 0, 3]);
  expect([...sizes]).toEqual([3, 2, 1, 1]);
});

it('has none in an empty network', () => {
  expect(componentsOf(untied(0)).count).toBe(0);
});

it('leaves nodes without a group alone', () => {
  expect(numberBySize([1, -1, 0, 0], 2)).toEqual({
    labels: Int32Array.of(1, -1, 0, 0),
    sizes: Int32Array.of(2, 1),
  });
});
