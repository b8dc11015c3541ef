// Newton's method for the bipartite configuration model: its log-likelihood has one maximum, and a Hessian at hand.
import type { Left, LeftSide } from './bicm-peel.ts';
import { solveDefinite } from './cholesky.ts';

const MOST_STEPS = 200;

/** How near each expected degree must come to the observed one, for a degree of 1 and less. */
const TOLERANCE = 1e-10;

/**
 * Finds p = 1/(1 + e^−(θ_r + η_c)) whose sums are the degrees, and writes it.
 * @param width classes of columns, those set apart included
 * @returns largest distance of an expected degree from the observed one
 * @throws Error if that stays too large
 */
export function maximise({ rows, columns }: Left, probabilities: Float64Array, width: number): number {
  const [r, c] = [rows.classes.length, columns.classes.length];
  if (r === 0 || c === 0) return 0;
  let point = startOf(rows, columns);
  let now = lookAt(rows, columns, point);
  for (let step = 0; now.residual > TOLERANCE && step < MOST_STEPS; step++) {
    const direction = solveDefinite(hessianOf(rows, columns, now.p), now.gradient.subarray(0, r + c - 1));
    let length = 1;
    let next = now;
    let there = point;
    // A concave function: half as far as often as needed. Near the top rounding hides whether it still rises.
    for (; length > 1e-6; length /= 2) {
      there = point.map((value, i) => (i < direction.length ? value + length * direction[i] : value));
      next = lookAt(rows, columns, there);
      if (next.likelihood > now.likelihood || next.residual < now.residual) break;
    }
    if (length <= 1e-6) break;
    point = there;
    now = next;
  }
  if (!(now.residual <= 100 * TOLERANCE))
    throw new Error(`the configuration model stops ${now.residual} from the degrees`);
  for (let i = 0; i < r; i++)
    for (let j = 0; j < c; j++)
      probabilities[rows.classes[i] * width + columns.classes[j]] = now.p[i * c + j];
  return now.residual;
}

/** θ and then η as they are where participations are rare. */
function startOf(rows: LeftSide, columns: LeftSide): Float64Array {
  const entries = rows.degrees.reduce((sum, degree, i) => sum + degree * rows.counts[i], 0);
  return Float64Array.from(
    [...rows.degrees, ...columns.degrees],
    (degree) => Math.log(degree) - Math.log(entries) / 2,
  );
}

/** Probabilities at a point, the log-likelihood and its gradient there, and how far degrees are off. */
function lookAt(rows: LeftSide, columns: LeftSide, point: Float64Array) {
  const [r, c] = [rows.classes.length, columns.classes.length];
  const p = new Float64Array(r * c);
  const missing = Float64Array.from([...rows.degrees, ...columns.degrees]);
  let likelihood = 0;
  missing.forEach((degree, i) => {
    likelihood += degree * point[i] * (i < r ? rows.counts[i] : columns.counts[i - r]);
  });
  for (let i = 0; i < r; i++) {
    for (let j = 0; j < c; j++) {
      const sum = point[i] + point[r + j];
      const chance = 1 / (1 + Math.exp(-sum));
      p[i * c + j] = chance;
      missing[i] -= columns.counts[j] * chance;
      missing[r + j] -= rows.counts[i] * chance;
      const log = sum > 0 ? sum + Math.log1p(Math.exp(-sum)) : Math.log1p(Math.exp(sum));
      likelihood -= rows.counts[i] * columns.counts[j] * log;
    }
  }
  let residual = 0;
  const gradient = missing.map((gap, i) => {
    const degree = i < r ? rows.degrees[i] : columns.degrees[i - r];
    residual = Math.max(residual, Math.abs(gap) / Math.max(1, degree));
    return gap * (i < r ? rows.counts[i] : columns.counts[i - r]);
  });
  return { p, likelihood, residual, gradient };
}

/** Minus the Hessian, without the last column: adding to all θ what all η lose changes nothing. */
function hessianOf(rows: LeftSide, columns: LeftSide, p: Float64Array): Float64Array[] {
  const [r, c] = [rows.classes.length, columns.classes.length];
  const hessian = Array.from({ length: r + c - 1 }, () => new Float64Array(r + c - 1));
  for (let i = 0; i < r; i++) {
    for (let j = 0; j < c; j++) {
      const chance = p[i * c + j];
      const weight = rows.counts[i] * columns.counts[j] * chance * (1 - chance);
      hessian[i][i] += weight;
      if (j === c - 1) continue;
      hessian[r + j][r + j] += weight;
      hessian[i][r + j] = weight;
      hessian[r + j][i] = weight;
    }
  }
  return hessian;
}
