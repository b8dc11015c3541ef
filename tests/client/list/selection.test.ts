// Selected rows, across pages.
import { describe, expect, it } from 'vitest';
import { isSelected, selectedFilter, selecting } from '../../../client/list/selection.ts';

const page = ['a', 'b', 'c'];

describe('selecting', () => {
  it('adds rows of another page to those selected before, each once, and lets go of some', () => {
    expect(selecting(['x', 'a'], page, true, page)).toEqual(['x', 'a', 'b', 'c']);
    expect(selecting(['x', 'a', 'b'], ['a', 'b'], false, page)).toEqual(['x']);
  });

  it('leaves the others of the page when one of everything is let go', () => {
    expect(selecting(['all'], ['b'], false, page)).toEqual(['a', 'c']);
  });

  it('is null where more would be selected than an address can hold', () => {
    const many = Array.from({ length: 299 }, (_, i) => String(i));
    expect(selecting(many, ['a'], true, page)).toHaveLength(300);
    expect(selecting(many, ['a', 'b'], true, page)).toBeNull();
  });
});

it('isSelected knows every row of everything', () => {
  expect([isSelected(['all'], 'q'), isSelected(['a'], 'q'), isSelected(['a'], 'a')]).toEqual([
    true,
    false,
    true,
  ]);
});

it('selectedFilter is the ids, or the whole list where nothing or everything is selected', () => {
  const filter = { text: 'x' };
  expect(selectedFilter([], filter)).toBe(filter);
  expect(selectedFilter(['all'], filter)).toBe(filter);
  expect(selectedFilter(['a', 'b'], filter)).toEqual({ ids: ['a', 'b'] });
});
