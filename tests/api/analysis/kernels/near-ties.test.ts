// Looking through rows: what lies within the limit, in short entries and in long ones.
import { expect, it } from 'vitest';
import { kindsOf, nearTiesOf } from '#api/analysis/kernels/near-ties.ts';

const rows = { starts: Int32Array.of(0, 3, 4, 5, 6), columns: Int32Array.of(1, 2, 3, 0, 0, 0) };
const lengths = Float64Array.of(0.5, 2, 0.5, 0.5, 2, 0.5);

it.each([
  ['short', kindsOf(lengths)],
  ['long', null],
] as const)('finds nodes whose limit the way does not exceed, with %s entries', (_, kinds) => {
  const near = nearTiesOf(rows, lengths, kinds);
  const found = (node: number, distance: number) => {
    const count = near.scan(node, distance);
    return Array.from({ length: count }, (_, i) => [near.nodes[i] / 8, near.ways[i]]);
  };
  expect(found(0, 1)).toEqual([
    [1, 1.5],
    [2, 3],
    [3, 1.5],
  ]);
  near.limits[1] = 1.5;
  near.limits[2] = 2.9;
  near.limits[3] = -1;
  expect(found(0, 1)).toEqual([[1, 1.5]]);
  expect(found(0, 1.1)).toEqual([]);
  expect(found(2, 4)).toEqual([[0, 6]]);
});

it('names different lengths, as long as half an entry can', () => {
  expect(kindsOf(lengths)).toEqual({
    lengths: Float64Array.of(0.5, 2),
    of: Int32Array.of(0, 1, 0, 0, 1, 0),
  });
  const many = (count: number) => Float64Array.from({ length: count }, (_, i) => 1 + i);
  expect(kindsOf(many(65_536))?.lengths).toHaveLength(65_536);
  expect(kindsOf(many(65_537))).toBeNull();
});

it('knows the last of 65,536 kinds in the last of 65,536 nodes', () => {
  const count = 65_536;
  const starts = new Int32Array(count + 1).fill(1, 1);
  const columns = Int32Array.of(count - 1);
  const kinds = { lengths: Float64Array.from({ length: count }, (_, i) => i), of: Int32Array.of(count - 1) };
  const near = nearTiesOf({ starts, columns }, Float64Array.of(count - 1), kinds);
  expect(near.scan(0, 1)).toBe(1);
  expect([near.nodes[0] / 8, near.ways[0]]).toEqual([count - 1, count]);
});
