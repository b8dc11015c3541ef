// Columns of the API become the graph that is drawn.
import { expect, it } from 'vitest';
import { placeOf, toGraph } from '../../../client/map/graph.ts';
import type { Drawing } from '../../../client/map/useDrawing.ts';
import { shapes } from '../../../client/parts/sectors.ts';
import { network } from './network.ts';

const drawing: Drawing = {
  network,
  x: [0, 250, 500, 1000],
  y: [0, 250, 500, 1000],
  size: null,
  color: null,
  layout: 'FORCE',
  axes: null,
};
const looks = {
  colors: ['#111111', '#222222', '#333333', '#444444'],
  sizes: [1, 2, 3, 4],
  letters: ['企', '？', '企', '事'],
};

it('toGraph draws every node and tie, top up', () => {
  const graph = toGraph(drawing, looks);
  expect(graph.nodes()).toEqual(['a', 'b', 'c', 'p']);
  expect(graph.mapEdges((_edge, _look, source, target) => [source, target])).toEqual([
    ['a', 'p'],
    ['c', 'p'],
  ]);
  expect(graph.getNodeAttributes('b')).toEqual({
    x: 250,
    y: 750,
    label: '無所属',
    shape: shapes.indexOf('ring'),
    size: 2,
    color: '#222222',
    letter: '？',
  });
  expect(graph.getNodeAttribute('p', 'shape')).toBe(shapes.indexOf('bar'));
});

it('placeOf stretches the layout by domain, which is a table', () => {
  expect(placeOf({ ...drawing, layout: 'DOMAIN' }, 2)).toEqual({ x: 500, y: 650 });
});
