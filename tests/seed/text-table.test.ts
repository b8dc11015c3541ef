// Tables for a terminal: columns stand under each other although Japanese letters are twice as wide.
import { expect, it } from 'vitest';
import { tableLines } from '#seed/text-table.ts';

it('sets cells under each other by the places that they take', () => {
  const lines = [
    ...tableLines(
      ['名称', 'n'],
      [
        ['水辺の会', '1'],
        ['AB', '22'],
        ['ｱｲ\nｳ', ''],
      ],
    ),
  ];
  expect(lines).toEqual(['名称      n', '--------  --', '水辺の会  1', 'AB        22', 'ｱｲ ｳ']);
});

it('cuts nothing off that is wider than a column may be', () => {
  const long = '会'.repeat(40);
  expect([...tableLines(['a', 'b'], [[long, 'x']])][2]).toBe(`${long}  x`);
});
