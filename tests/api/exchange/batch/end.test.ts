// What may be made from a name that is nowhere, and what is only a key.
import { expect, it } from 'vitest';
import { newNameOf } from '#api/exchange/batch/end.ts';

it.each([
  ['水辺の会', '水辺の会'],
  ['Green Network', 'Green Network'],
  ['3331の会', '3331の会'],
  ['G-012', null],
  ['12', null],
  ['p9', null],
])('of %s makes %s', (name, made) => {
  const row = { line: 2, values: { principalName: name }, texts: {}, notes: [] };
  expect(newNameOf(row, { name: 'principalName' })).toBe(made);
});
