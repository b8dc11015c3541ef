// The leading eigenvector where it is hard to find.
import { expect, it } from 'vitest';
import { networkOfPairs } from '#api/analysis/kernels/csr.ts';
import { leadingVectorOf } from '#api/analysis/kernels/eigenvector.ts';
import { sumOf, upTo } from '../../../support/subjects.ts';

it('settles where two cliques are joined by a long chain and one is larger by one', () => {
  const clique = (first: number, size: number) =>
    upTo(size).flatMap((a) => upTo(a).map((b) => [first + a, first + b] as const));
  const chain = upTo(31).map((i) => [11 + i, 12 + i] as const);
  const ties = [...clique(0, 12), ...chain, ...clique(42, 13)];
  const network = networkOfPairs(55, { sources: ties.map(([a]) => a), targets: ties.map(([, b]) => b) });
  const values = [...leadingVectorOf(network)];
  const { starts, neighbours } = network;
  const products = values.map((_, node) =>
    sumOf([...neighbours.subarray(starts[node], starts[node + 1])].map((j) => values[j])),
  );
  const lambda = sumOf(values.map((value, node) => value * products[node]));
  values.forEach((value, node) => {
    expect(Math.abs(products[node] - lambda * value)).toBeLessThan(1e-12);
  });
  // The larger clique holds nearly all of it; plain repeated multiplication would leave half in the other.
  expect(values[50]).toBeGreaterThan(0.27);
  expect(values[3]).toBeLessThan(1e-8);
});
