// Columns of the API become the graph that is drawn.
import { expect, it } from 'vitest';
import { placeOf, toGraph } from '../../../client/map/graph.ts';
import { shapes } from '../../../client/parts/sectors.ts';
import { drawing } from './network.ts';

const looks = {
  colors: ['#111111', '#222222', '#333333', '#444444'],
  sizes: [1, 2, 3, 4],
  letters: ['企', '？', '企', '事'],
  hidden: [false, true, false, false],
};

it('toGraph draws every node, top up', () => {
  const graph = toGraph(drawing, looks);
  expect(graph.nodes()).toEqual(['a', 'b', 'c', 'p']);
  expect(graph.getNodeAttributes('b')).toEqual({
    x: 250,
    y: 750,
    label: '無所属',
    shape: shapes.indexOf('ring'),
    size: 2,
    color: '#222222',
    letter: '？',
    hidden: true,
  });
  expect(graph.getNodeAttribute('p', 'shape')).toBe(shapes.indexOf('bar'));
});

it('placeOf stretches the layout by domain, which is a table', () => {
  expect(placeOf({ ...drawing, layout: 'DOMAIN' }, 2)).toEqual({ x: 500, y: 650 });
});
