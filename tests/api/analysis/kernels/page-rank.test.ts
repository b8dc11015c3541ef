// PageRank against plain steps of its definition.
import fc from 'fast-check';
import { it } from 'vitest';
import { pageRanksOf } from '#api/analysis/kernels/page-rank.ts';
import { arbitraryNetwork } from '../../../support/arbitrary.ts';
import { expectNear, sumOf, tableOf } from '../../../support/subjects.ts';

it('comes near to what it would settle at, and sums to 1', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      const table = tableOf(network);
      const { size } = network;
      let ranks = table.map(() => 1 / size);
      for (let step = 0; step < 200; step++) {
        const spread = sumOf(ranks.filter((_, i) => sumOf(table[i]) === 0)) / size;
        ranks = table.map((row, i) => {
          const received = row.map((_, j) =>
            table[j][i] > 0 ? (ranks[j] * table[j][i]) / sumOf(table[j]) : 0,
          );
          return 0.15 / size + 0.85 * (sumOf(received) + spread);
        });
      }
      const found = [...pageRanksOf(network)];
      // It stops when changes sum to less than 1e-6 per node; what is left is at most 0.85 / 0.15 times that.
      expectNear(found, ranks, 4);
      expectNear([sumOf(found)], [size === 0 ? 0 : 1]);
    }),
  );
});
