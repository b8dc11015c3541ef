// Who is alike, who stands beside the core, and what is counted too often.
import { expect, it } from 'vitest';
import { arrangedHubs } from '#api/analysis/kernels/arranged-hubs.ts';
import { NOWHERE, packHubs } from '#api/analysis/kernels/hubs.ts';
import { affiliation, davis } from '../../../support/networks.ts';

it('puts principals into classes, leaves of hubs, and nowhere', () => {
  // 0 and 1 are alike in two projects; 2 is in one of them only, as is 3; 4 and 5 have a project of their own; 6 none.
  const packed = packHubs(affiliation(7, [[0, 1, 2, 3], [0, 1], [4, 5], [6]]));
  expect([packed.classes, packed.hubs]).toEqual([1, 2]);
  expect([...packed.sizes]).toEqual([2]);
  const hub = -1 - packed.places[2];
  expect(packed.leaves[hub]).toBe(2);
  expect([...packed.places]).toEqual([0, 0, -1 - hub, -1 - hub, NOWHERE, NOWHERE, NOWHERE]);
  expect([...packed.aloneWith]).toEqual([0, 0, 0, 0, 1, 1, 0]);
  expect(arrangedHubs(packed).sources.length).toBe(2);
});

it('knows how often a tie is counted too often', () => {
  // 0 and 1 share three projects, and each has one more.
  const packed = packHubs(
    affiliation(4, [
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 2],
      [1, 3],
    ]),
  );
  expect([...packed.otherStarts]).toEqual([0, 1, 2]);
  expect([...packed.others]).toEqual([1, 0]);
  expect([...packed.surplus]).toEqual([2, 2]);
});

it('keeps both directions the same, every hub as long as its members are many', () => {
  const { classes, hubs, hubStarts, hubList, memberStarts, members } = packHubs(davis);
  const pairs = (count: number, starts: Int32Array, list: Int32Array) =>
    Array.from({ length: count }, (_, row) =>
      Array.from(list.subarray(starts[row], starts[row + 1]), (c) => [row, c]),
    );
  const there = pairs(classes, hubStarts, hubList).flat();
  const back = pairs(hubs, memberStarts, members).flat();
  expect(back.map(([hub, own]) => `${own} ${hub}`).sort()).toEqual(
    there.map((pair) => pair.join(' ')).sort(),
  );
  // Rows of like length stand together.
  const lengths = pairs(hubs, memberStarts, members).map((row) => row.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
});
