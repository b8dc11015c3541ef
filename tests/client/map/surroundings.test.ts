// The network cut down to a few steps around one node.
import { expect, it } from 'vitest';
import { surroundingsOf } from '../../../client/map/surroundings.ts';
import type { Drawing } from '../../../client/map/useDrawing.ts';
import { network } from './network.ts';

// a–p–c, and b alone.
const drawing: Drawing = {
  network,
  x: [0, 250, 500, 1000],
  y: [1, 251, 501, 1001],
  communities: [0, null, 99, 0],
  size: {
    id: 'DEGREE',
    values: [1, 0, 2, 3],
    undefinedJa: null,
    undefinedEn: null,
    computed: true,
    sampled: null,
  },
  color: null,
  layout: 'FORCE',
  axes: null,
  blocks: null,
};

it('keeps every column in step, and the ties among those kept', () => {
  const near = surroundingsOf(drawing, 'a', 1)!;
  expect(near.network.nodes.ids).toEqual(['a', 'p']);
  expect(near.network.nodes.names).toEqual(['あ株式会社', '防災訓練']);
  expect([near.x, near.y, near.communities, near.size?.values]).toEqual([
    [0, 1000],
    [1, 1001],
    [0, 0],
    [1, 3],
  ]);
  const { sources, targets, strengths } = near.network.ties;
  expect([sources, targets, strengths]).toEqual([[0], [1], [1]]);
});

it('reaches farther with every step, to whomever there is', () => {
  expect(surroundingsOf(drawing, 'a', 2)!.network.nodes.ids).toEqual(['a', 'c', 'p']);
  expect(surroundingsOf(drawing, 'a', 3)!.network.nodes.ids).toEqual(['a', 'c', 'p']);
  expect(surroundingsOf(drawing, 'b', 3)!.network.nodes.ids).toEqual(['b']);
});

it('is nothing around one who is not in the picture', () => {
  expect(surroundingsOf(drawing, 'x', 1)).toBeNull();
});
