// Labels dealt out again by chance, as often as a permutation test asks for.
import { random } from '../seeded.ts';
import type { Labels } from '../subject.ts';

/** Labels of all nodes in all permutations: those of node i from `i * permutations` on; `UNKNOWN` where there is none. */
export interface PermutedLabels {
  readonly permutations: number;
  readonly of: Uint16Array;
}

/** The label of a node that has none. */
export const UNKNOWN = 0xffff;

/** Labels change hands among the nodes that have one (Fisher–Yates). */
export function permuteLabels({ of }: Labels, seed: number, permutations: number): PermutedLabels {
  const nodes = Int32Array.from(of.keys()).filter((node) => of[node] >= 0);
  const dealt = Uint16Array.from(nodes, (node) => of[node]);
  const permuted = new Uint16Array(of.length * permutations).fill(UNKNOWN);
  const draw = random(seed);
  for (let permutation = 0; permutation < permutations; permutation++) {
    for (let i = dealt.length - 1; i > 0; i--) {
      const j = Math.floor(draw() * (i + 1));
      const label = dealt[i];
      dealt[i] = dealt[j];
      dealt[j] = label;
    }
    for (let i = 0; i < nodes.length; i++) permuted[nodes[i] * permutations + permutation] = dealt[i];
  }
  return { permutations, of: permuted };
}
