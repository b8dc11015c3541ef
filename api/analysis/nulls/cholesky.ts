// Linear equations with a symmetric positive definite matrix.

/** Smallest pivot, as a share of the diagonal, that is taken for more than rounding. */
const SMALLEST = 1e-14;

/** Solves matrix · x = right by Cholesky's decomposition; the matrix is overwritten. Directions without curvature stay 0. */
export function solveDefinite(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const x = right.slice();
  for (let i = 0; i < size; i++) {
    const row = matrix[i];
    const whole = row[i];
    for (let j = 0; j <= i; j++) {
      const other = matrix[j];
      let sum = row[j];
      for (let k = 0; k < j; k++) sum -= row[k] * other[k];
      if (i === j) row[i] = sum > SMALLEST * whole ? Math.sqrt(sum) : Number.POSITIVE_INFINITY;
      else row[j] = sum / other[j];
    }
  }
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] -= matrix[i][k] * x[k];
    x[i] /= matrix[i][i];
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] -= matrix[k][i] * x[k];
    x[i] /= matrix[i][i];
  }
  return x;
}
