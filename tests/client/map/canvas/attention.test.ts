// Who stays in sight while others fade.
import { describe, expect, it } from 'vitest';
import { attentionAlong, attentionAround, attentionOn } from '../../../../client/map/canvas/attention.ts';
import { tiedBy } from '../network.ts';

const neighbours = tiedBy(
  [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['a', 'c'],
  ],
  ['e'],
);

describe('attentionAround', () => {
  it('keeps a node and its neighbours, with the ties to them', () => {
    const { near, ties, first } = attentionAround(neighbours, 'b')!;
    expect([[...near].sort(), ties.length, [...first]]).toEqual([['a', 'b', 'c'], 2, ['b']]);
    expect([...attentionAround(neighbours, 'e')!.near]).toEqual(['e']);
  });

  it('is nothing for nobody, and for one who is not in the picture', () => {
    expect([attentionAround(neighbours, null), attentionAround(neighbours, 'x')]).toEqual([null, null]);
  });
});

describe('attentionAlong', () => {
  it('follows the ties of a path', () => {
    const path = { principals: ['a', 'c', 'd'], projects: [[], []] };
    expect(attentionAlong(neighbours, path)?.ties).toEqual([
      ['a', 'c'],
      ['c', 'd'],
    ]);
  });

  it('goes through the projects where projects are drawn', () => {
    const drawn = tiedBy([
      ['a', 'p'],
      ['p', 'b'],
      ['a', 'q'],
      ['q', 'b'],
    ]);
    const { near, ties } = attentionAlong(drawn, { principals: ['a', 'b'], projects: [['p', 'q', 'gone']] })!;
    expect([...near].sort()).toEqual(['a', 'b', 'p', 'q']);
    expect(ties).toHaveLength(4);
  });

  it('leaves out who is not in the picture, and is nothing when nobody is', () => {
    const partly = attentionAlong(neighbours, { principals: ['x', 'a'], projects: [[]] })!;
    expect([[...partly.near], partly.ties]).toEqual([['a'], []]);
    expect(attentionAlong(neighbours, { principals: ['x'], projects: [] })).toBeNull();
    expect(attentionAlong(neighbours, null)).toBeNull();
  });
});

it('attentionOn keeps several with the ties among them, each once', () => {
  const { near, ties } = attentionOn(neighbours, ['a', 'b', 'd', 'x'])!;
  expect([[...near].sort(), ties]).toEqual([['a', 'b', 'd'], [['a', 'b']]]);
  expect(attentionOn(neighbours, ['x'])).toBeNull();
});
