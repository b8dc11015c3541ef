// The leading eigenvector of the largest component.
import type { Network } from '../network.ts';
import { componentsOf } from './components.ts';
import { largestOf } from './ritz.ts';

const STEPS = 24;
const ROUNDS = 4000;
/** What is left to be wrong, as a share of the eigenvalue. */
const EXACT = 1e-14;

/** Ties of one component, its nodes numbered 0 upwards. */
type Rows = Pick<Network, 'starts' | 'neighbours'>;

/** The largest component (of equals the one of the lowest node): its nodes, and their ties. */
function largestPartOf(network: Network) {
  const { size, starts, neighbours } = network;
  const { labels, sizes } = componentsOf(network);
  const nodes = new Int32Array(sizes[0]);
  const places = new Int32Array(size);
  let found = 0;
  for (let node = 0; node < size; node++) {
    if (labels[node] !== 0) continue;
    places[node] = found;
    nodes[found++] = node;
  }
  const rows = { starts: new Int32Array(found + 1), neighbours: new Int32Array(neighbours.length) };
  let next = 0;
  nodes.forEach((node, place) => {
    for (let e = starts[node]; e < starts[node + 1]; e++) rows.neighbours[next++] = places[neighbours[e]];
    rows.starts[place + 1] = next;
  });
  return { nodes, rows };
}

/** into = ties · from */
function multiply({ starts, neighbours }: Rows, from: Float64Array, into: Float64Array) {
  for (let node = 0; node < into.length; node++) {
    let sum = 0;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) sum += from[neighbours[entry]];
    into[node] = sum;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** into += factor · from */
function add(into: Float64Array, factor: number, from: Float64Array) {
  for (let i = 0; i < into.length; i++) into[i] += factor * from[i];
}

function scale(vector: Float64Array, factor: number) {
  for (let i = 0; i < vector.length; i++) vector[i] *= factor;
}

/**
 * Positive eigenvector of the largest eigenvalue of the ties (strengths not looked at), of length 1, in the largest
 * component (of equals the one of the lowest node); 0 elsewhere. NaN without ties. Found by Lanczos' method, begun anew
 * from the best vector of every 24 steps: plain repeated multiplication takes forever where the second eigenvalue is
 * near the first, and does not settle on two-sided networks.
 *
 * Source: C. Lanczos, J. Res. Natl. Bur. Stand. 45 (1950) 255–282, doi:10.6028/jres.045.026.
 */
export function leadingVectorOf(network: Network): Float64Array {
  if (network.neighbours.length === 0) return new Float64Array(network.size).fill(Number.NaN);
  const { nodes, rows } = largestPartOf(network);
  const found = settled(rows, nodes.length);
  const values = new Float64Array(network.size);
  nodes.forEach((node, place) => {
    values[node] = found[place];
  });
  return values;
}

function settled(rows: Rows, size: number): Float64Array {
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size));
  const basis = Array.from({ length: Math.min(STEPS, size) + 1 }, () => new Float64Array(size));
  let left = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const [best, error] = improved(rows, vector, basis);
    // Rounding keeps the error from falling for ever; what no longer halves is as exact as it gets.
    if (error < EXACT || (error < 1e-12 && error > left / 2)) return best;
    vector = best;
    left = error;
  }
  return vector;
}

/** The best vector within a basis that grows from the one given, and what is left to be wrong of its eigenvalue. */
function improved(rows: Rows, from: Float64Array, basis: Float64Array[]) {
  const diagonal = new Float64Array(basis.length);
  const beside = new Float64Array(basis.length);
  basis[0].set(from);
  let size = 0;
  for (let next = 1; next < basis.length; next++) {
    multiply(rows, basis[size], basis[next]);
    diagonal[size] = dot(basis[next], basis[size]);
    // Twice against all before it: what rounding leaves of them would grow.
    for (let pass = 0; pass < 2; pass++) {
      for (let i = 0; i <= size; i++) add(basis[next], -dot(basis[next], basis[i]), basis[i]);
    }
    beside[size] = Math.sqrt(dot(basis[next], basis[next]));
    size++;
    if (beside[size - 1] <= 1e-14 * Math.abs(diagonal[0]) + 1e-290 || next === basis.length - 1) break;
    scale(basis[next], 1 / beside[size - 1]);
  }
  const { value, vector } = largestOf(diagonal, beside, size);
  const best = new Float64Array(from.length);
  for (let i = 0; i < size; i++) add(best, vector[i], basis[i]);
  const sum = best.reduce((a, b) => a + b, 0);
  scale(best, Math.sign(sum) / Math.sqrt(dot(best, best)));
  return [best, Math.abs(beside[size - 1] * vector[size - 1]) / value] as const;
}
