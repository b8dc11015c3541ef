// Columns that were asked for apart.
import { expect, it } from 'vitest';
import { inOrderOf } from '../../../client/map/inOrderOf.ts';

it('gives the very values where both list the same', () => {
  const values = [1, 2];
  expect(inOrderOf(['a', 'b'], ['a', 'b'], values, 0)).toBe(values);
});

it('joins by id where somebody came, went or moved', () => {
  expect(inOrderOf(['c', 'a', 'new'], ['a', 'b', 'c'], [1, 2, 3], 0)).toEqual([3, 1, 0]);
});
