// The other entry of each tie.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mirrorsOf } from '#api/analysis/kernels/mirrors.ts';
import { arbitraryNetwork } from '../../../support/arbitrary.ts';
import { path } from '../../../support/networks.ts';

it('finds the entry in the row of the other end', () => {
  expect([...mirrorsOf(path(3))]).toEqual([1, 0, 3, 2]);
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      const { size, starts, neighbours } = network;
      const mirrors = mirrorsOf(network);
      for (let node = 0; node < size; node++)
        for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
          expect(neighbours[mirrors[entry]]).toBe(node);
          expect(mirrors[mirrors[entry]]).toBe(entry);
        }
    }),
  );
});
