// Core numbers against taking nodes away one by one.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coreNumbersOf } from '#api/analysis/kernels/cores.ts';
import { arbitraryNetwork } from '../../../support/arbitrary.ts';
import { named } from '../../../support/networks.ts';
import { tableOf, upTo } from '../../../support/subjects.ts';

it('does not look at strengths', () => {
  const { network } = named([
    ['a', 'b', 100],
    ['b', 'c'],
    ['c', 'a', 0.1],
    ['c', 'd'],
  ]);
  expect([...coreNumbersOf(network)]).toEqual([2, 2, 2, 1]);
});

it('is the largest k for which a node is left when all of fewer than k partners are gone', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      const table = tableOf(network);
      const expected = new Array(network.size).fill(0);
      for (const k of upTo(network.size)) {
        let left = upTo(network.size);
        const degree = (node: number) => left.filter((other) => table[node][other] > 0).length;
        while (left.some((node) => degree(node) < k)) left = left.filter((node) => degree(node) >= k);
        for (const node of left) expected[node] = k;
      }
      expect([...coreNumbersOf(network)]).toEqual(expected);
    }),
  );
});
