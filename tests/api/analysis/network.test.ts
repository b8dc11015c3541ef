// Reading ties off compressed sparse rows.
import { expect, it } from 'vitest';
import { tieCount, tiesOf } from '#api/analysis/network.ts';
import { named, untied } from '../../support/networks.ts';

const { network } = named([
  ['b', 'c', 3],
  ['a', 'c', 2],
]);

it('lists each tie once, in order', () => {
  const { sources, targets, entries } = tiesOf(network);
  expect([...sources]).toEqual([0, 1]);
  expect([...targets]).toEqual([2, 2]);
  expect(Array.from(entries, (entry) => network.strengths[entry])).toEqual([2, 3]);
});

it('counts ties', () => {
  expect(tieCount(network)).toBe(2);
  expect(tieCount(untied(3))).toBe(0);
});
