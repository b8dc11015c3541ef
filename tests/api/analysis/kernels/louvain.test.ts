// One run of Louvain.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { louvainOf } from '#api/analysis/kernels/louvain.ts';
import { modularityOf } from '#api/analysis/kernels/modularity.ts';
import { random } from '#api/analysis/seeded.ts';
import { arbitraryNetwork } from '../../../support/arbitrary.ts';
import { karate, named, untied } from '../../../support/networks.ts';

it('draws the order of nodes, so that runs differ while seeds decide them', () => {
  const runs = (seed: number) => {
    const draw = random(seed);
    return Array.from({ length: 20 }, () => String(louvainOf(karate.network, draw)));
  };
  expect(runs(1)).toEqual(runs(1));
  expect(new Set(runs(1)).size).toBeGreaterThan(1);
});

it('finds cliques that one tie joins, and leaves those without ties by themselves', () => {
  const clique = (names: string[]) => names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
  const ties = [...clique(['a', 'b', 'c', 'd']), ...clique(['e', 'f', 'g', 'h']), ['d', 'e'] as const];
  const { network } = named(ties, ['z']);
  for (const seed of [1, 2, 3])
    expect([...louvainOf(network, random(seed))]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2]);
  expect([...louvainOf(untied(3), random(1))]).toEqual([0, 1, 2]);
  expect([...louvainOf(untied(0), random(1))]).toEqual([]);
});

it('ends where moving a single node gains nothing', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), fc.integer(), (network, seed) => {
      fc.pre(network.neighbours.length > 0);
      const labels = louvainOf(network, random(seed));
      const best = modularityOf(network, labels);
      for (let node = 0; node < network.size; node++)
        for (const label of new Set(labels)) {
          const moved = labels.with(node, label);
          expect(modularityOf(network, moved)).toBeLessThanOrEqual(best + 1e-9);
        }
    }),
  );
});
