// The leading eigenvector of the largest component.
import type { Network } from '../network.ts';
import { componentsOf } from './components.ts';
import { largestOf } from './ritz.ts';

const STEPS = 40;
const ROUNDS = 2000;
/** What is left to be wrong, as a share of the eigenvalue. */
const EXACT = 1e-14;

/** into = ties · from, for the nodes listed. */
function multiply(
  { starts, neighbours }: Network,
  nodes: Int32Array,
  from: Float64Array,
  into: Float64Array,
) {
  for (const node of nodes) {
    let sum = 0;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) sum += from[neighbours[entry]];
    into[node] = sum;
  }
}

function dot(nodes: Int32Array, a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (const node of nodes) sum += a[node] * b[node];
  return sum;
}

/** into += factor · from */
function add(nodes: Int32Array, into: Float64Array, factor: number, from: Float64Array) {
  for (const node of nodes) into[node] += factor * from[node];
}

function scale(nodes: Int32Array, vector: Float64Array, factor: number) {
  for (const node of nodes) vector[node] *= factor;
}

/**
 * Positive eigenvector of the largest eigenvalue of the ties (strengths not looked at), of length 1, in the largest
 * component (of equals the one of the lowest node); 0 elsewhere. NaN without ties. Found by Lanczos' method, begun anew
 * from the best vector of every 40 steps: plain repeated multiplication takes forever where the second eigenvalue is
 * near the first, and does not settle on two-sided networks.
 *
 * Source: C. Lanczos, J. Res. Natl. Bur. Stand. 45 (1950) 255–282, doi:10.6028/jres.045.026.
 */
export function leadingVectorOf(network: Network): Float64Array {
  const { labels, sizes } = componentsOf(network);
  if (network.neighbours.length === 0) return new Float64Array(network.size).fill(Number.NaN);
  const nodes = new Int32Array(sizes[0]);
  let found = 0;
  for (let node = 0; node < network.size; node++) if (labels[node] === 0) nodes[found++] = node;
  let vector = new Float64Array(network.size);
  for (const node of nodes) vector[node] = 1 / Math.sqrt(nodes.length);
  const basis = Array.from(
    { length: Math.min(STEPS, nodes.length) + 1 },
    () => new Float64Array(network.size),
  );
  let left = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const [best, error] = improved(network, nodes, vector, basis);
    // Rounding keeps the error from falling for ever; what no longer halves is as exact as it gets.
    if (error < EXACT || (error < 1e-12 && error > left / 2)) return best;
    vector = best;
    left = error;
  }
  return vector;
}

/** The best vector within a basis that grows from the one given, and what is left to be wrong of its eigenvalue. */
function improved(network: Network, nodes: Int32Array, from: Float64Array, basis: Float64Array[]) {
  const diagonal = new Float64Array(basis.length);
  const beside = new Float64Array(basis.length);
  basis[0].set(from);
  let size = 0;
  for (let next = 1; next < basis.length; next++) {
    multiply(network, nodes, basis[size], basis[next]);
    diagonal[size] = dot(nodes, basis[next], basis[size]);
    // Twice against all before it: what rounding leaves of them would grow.
    for (let pass = 0; pass < 2; pass++) {
      for (let i = 0; i <= size; i++) add(nodes, basis[next], -dot(nodes, basis[next], basis[i]), basis[i]);
    }
    beside[size] = Math.sqrt(dot(nodes, basis[next], basis[next]));
    size++;
    if (beside[size - 1] <= 1e-14 * Math.abs(diagonal[0]) + 1e-290 || next === basis.length - 1) break;
    scale(nodes, basis[next], 1 / beside[size - 1]);
  }
  const { value, vector } = largestOf(diagonal, beside, size);
  const best = new Float64Array(from.length);
  for (let i = 0; i < size; i++) add(nodes, best, vector[i], basis[i]);
  let sum = 0;
  for (const node of nodes) sum += best[node];
  scale(nodes, best, Math.sign(sum) / Math.sqrt(dot(nodes, best, best)));
  return [best, Math.abs(beside[size - 1] * vector[size - 1]) / value] as const;
}
