// Tables of labels held against permutations, computed on all threads of a pool.
import type { Pool, RunOptions } from '../pool.ts';
import { runSlices } from '../run-slices.ts';
import { shared } from '../shared.ts';
import type { Judgeable } from './judge.ts';
import { type CrossTable, expectedCross, observedCross } from './label-permutation.ts';
import { permutationJob } from './label-permutation-worker.ts';

/** Most parts into which samples are cut. */
const PARTS = 32;

/**
 * Samples the null of a table of two kinds of labels (see `permutedCross`). Its mean is exact. The bytes depend on table,
 * samples and seed alone, not on the number of threads.
 * @throws the signal's reason when stopped
 */
export async function labelPermutationOn(
  pool: Pool,
  table: CrossTable,
  { samples, seed }: { readonly samples: number; readonly seed: number },
  { signal, onProgress }: RunOptions = {},
): Promise<Judgeable> {
  const observed = observedCross(table);
  const expected = expectedCross(table);
  const cells = observed.length;
  const values = new Float64Array(cells * samples);
  const parts = Math.min(PARTS, samples);
  const starts = Array.from({ length: parts + 1 }, (_, part) => Math.floor((part * samples) / parts));
  const known = shared(table);
  const inputs = starts.slice(1).map((to, i) => ({ table: known, seed, from: starts[i], to }));
  const take = (part: Float64Array, place: number) => values.set(part, starts[place] * cells);
  await runSlices(pool, permutationJob, inputs, take, { signal, onProgress });
  return { observed, samples: { cells, count: samples, values }, expectedProjects: expected, mean: expected };
}
