// Which cells the public does not see.
import { expect, it } from 'vitest';
import { shownTable } from '#api/access/cells.ts';
import { roles } from '#api/access/viewer.ts';

const table = {
  rows: ['BUSINESS', 'CITIZEN'],
  columns: ['BUSINESS', 'CITIZEN'],
  values: [
    [4, 2],
    [2, 0],
  ],
};

it('hides from the public, and from nobody else, what fewer than five persons stand behind', () => {
  for (const role of roles) {
    const seen = (persons: number) => shownTable({ role, demo: true }, table, persons).values;
    const open = table.values;
    const hidden = [
      [4, null],
      [null, null],
    ];
    expect([seen(4), seen(5)], role).toEqual([role === 'PUBLIC' ? hidden : open, open]);
  }
});

it('hides pairs of sectors that persons are in', () => {
  const pairs = {
    rows: ['same', 'BUSINESS – CITIZEN', 'CITIZEN – CITIZEN', 'BUSINESS – BUSINESS'],
    columns: ['ties'],
    values: [[1], [2], [3], [4]],
  };
  expect(shownTable({ role: 'PUBLIC', demo: true }, pairs, 1).values).toEqual([[1], [null], [null], [4]]);
});
