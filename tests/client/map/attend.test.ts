// What clicks and keys change in what one attends to.
import { describe, expect, it } from 'vitest';
import { letGo, noPath, pick, selectAll, toggle } from '../../../client/map/attend.ts';
import { mostSelected } from '../../../client/parts/mostSelected.ts';

const firm = { id: 'a', isPrincipal: true };
const project = { id: 'p', isPrincipal: false };

describe('pick', () => {
  it('selects, and lets go beside all nodes: first of the one, then of the several', () => {
    expect(pick({}, firm, false)).toEqual({ selected: 'a' });
    expect(pick({ selected: 'a', select: ['b'] }, null, false)).toEqual({ selected: undefined });
    expect(pick({ select: ['b'] }, null, false)).toEqual({ select: undefined });
    expect(pick({ select: ['b'] }, null, true)).toEqual({});
  });

  it('fills the end of a path that is open, with principals only', () => {
    expect(pick({ way: 1 }, firm, false)).toEqual({ start: 'a' });
    expect(pick({ way: 1, start: 'b' }, firm, false)).toEqual({ end: 'a' });
    expect(pick({ way: 1, start: 'a' }, firm, false)).toEqual({ selected: 'a' });
    expect(pick({ way: 1 }, project, false)).toEqual({ selected: 'p' });
    expect(pick({ way: 1, start: 'b', end: 'c' }, firm, false)).toEqual({ selected: 'a' });
  });

  it('adds principals where shift is held, beginning with the one selected', () => {
    expect(pick({ selected: 'b' }, firm, true)).toEqual({ select: ['b', 'a'], selected: undefined });
    expect(pick({ select: ['b'] }, project, true)).toEqual({});
  });
});

it('toggle takes out who is in; nobody left is no selection', () => {
  expect(toggle({ select: ['a', 'b'] }, 'a')).toEqual({ select: ['b'], selected: undefined });
  expect(toggle({ select: ['a'] }, 'a')).toEqual({ select: undefined, selected: undefined });
});

it('selectAll replaces or adds, each once, no more than an address holds', () => {
  expect(selectAll({ select: ['a'] }, ['b', 'c'], false).select).toEqual(['b', 'c']);
  expect(selectAll({ select: ['a'] }, ['a', 'b'], true).select).toEqual(['a', 'b']);
  expect(selectAll({ select: ['a'] }, [], false).select).toBeUndefined();
  const many = Array.from({ length: mostSelected + 5 }, (_, i) => String(i));
  expect(selectAll({}, many, false).select).toHaveLength(mostSelected);
});

it('letGo lets go of one thing after the other', () => {
  const state = { selected: 'a', way: 1, start: 'b', select: ['c'], around: 'd', steps: 2 };
  expect(letGo(state)).toEqual({ selected: undefined });
  expect(letGo({ ...state, selected: undefined })).toEqual(noPath);
  expect(letGo({ select: ['c'], around: 'd' })).toEqual({ select: undefined });
  expect(letGo({ around: 'd', steps: 2 })).toEqual({ around: undefined, steps: undefined });
  expect(letGo({ from: 2024 })).toBeNull();
});
