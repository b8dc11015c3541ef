// Modularity of a given partition.
import type { Network } from '../network.ts';

/**
 * Q = Σ_c [ W_c / W − (S_c / 2W)² ], W the strength of all ties, W_c of those inside community c, S_c the sum of the
 * strengths of its nodes. Nodes labelled −1 (those without ties) belong to none. NaN without ties.
 *
 * Source: M. E. J. Newman, M. Girvan, Phys. Rev. E 69, 026113 (2004), doi:10.1103/PhysRevE.69.026113.
 */
export function modularityOf(network: Network, labels: ArrayLike<number>): number {
  const inside: number[] = [];
  const sums: number[] = [];
  let total = 0;
  for (let node = 0; node < network.size; node++) {
    const label = labels[node];
    if (label < 0) continue;
    for (let entry = network.starts[node]; entry < network.starts[node + 1]; entry++) {
      const strength = network.strengths[entry];
      total += strength;
      sums[label] = (sums[label] ?? 0) + strength;
      if (labels[network.neighbours[entry]] === label) inside[label] = (inside[label] ?? 0) + strength;
    }
  }
  let modularity = 0;
  sums.forEach((sum, label) => {
    modularity += (inside[label] ?? 0) / total - (sum / total) ** 2;
  });
  return total === 0 ? Number.NaN : modularity;
}
