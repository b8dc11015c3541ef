// Entries of the legend, switched on and off.
import { describe, expect, it } from 'vitest';
import { isolate, toggleHidden } from '../../../client/map/hiding.ts';

const keys = ['a', 'b', 'c'];

describe('toggleHidden', () => {
  it('hides one and shows it again', () => {
    expect(toggleHidden(keys, undefined, 'b')).toEqual(['b']);
    expect(toggleHidden(keys, ['b'], 'a')).toEqual(['a', 'b']);
    expect(toggleHidden(keys, ['b'], 'b')).toBeUndefined();
  });

  it('shows all rather than nothing', () => {
    expect(toggleHidden(keys, ['a', 'c'], 'b')).toBeUndefined();
  });

  it('forgets entries that are not there any more', () => {
    expect(toggleHidden(keys, ['gone'], 'a')).toEqual(['a']);
  });
});

describe('isolate', () => {
  it('hides all others, and none when it stands alone already', () => {
    expect(isolate(keys, ['b'], 'b')).toEqual(['a', 'c']);
    expect(isolate(keys, ['a', 'c'], 'b')).toBeUndefined();
  });

  it('hides nothing where there is no other', () => {
    expect(isolate(['a'], undefined, 'a')).toBeUndefined();
  });
});
