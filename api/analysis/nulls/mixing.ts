// Whether samples of a chain are independent of each other.
import type { Samples } from './max-t.ts';

/**
 * Correlation of a cell with itself one sample later, around the mean of all samples; mean over all cells that vary.
 * @param starts where chains begin, and the end of the last: the first sample of a chain has none before it
 * @returns NaN where nothing varies or no chain has two samples
 */
export function autocorrelationOf(tables: readonly Samples[], starts: readonly number[]): number {
  let sum = 0;
  let varying = 0;
  for (const { cells, count, values } of tables) {
    for (let cell = 0; cell < cells; cell++) {
      let mean = 0;
      for (let s = 0; s < count; s++) mean += values[s * cells + cell] / count;
      let variance = 0;
      for (let s = 0; s < count; s++) variance += (values[s * cells + cell] - mean) ** 2 / count;
      let together = 0;
      let pairs = 0;
      for (let chain = 0; chain + 1 < starts.length; chain++) {
        for (let s = starts[chain] + 1; s < starts[chain + 1]; s++) {
          together += (values[s * cells + cell] - mean) * (values[(s - 1) * cells + cell] - mean);
          pairs++;
        }
      }
      if (pairs === 0 || variance <= 1e-12 * Math.max(1, mean * mean)) continue;
      sum += together / pairs / variance;
      varying++;
    }
  }
  return varying === 0 ? Number.NaN : sum / varying;
}
