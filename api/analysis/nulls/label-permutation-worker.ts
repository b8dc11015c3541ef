// Worker entry: a slice of permutations of labels.
import { type Job, job, work } from '../job.ts';
import { own, shared } from '../shared.ts';
import { type CrossTable, permutedCross } from './label-permutation.ts';

/** What the job needs. */
export interface PermutationInput {
  readonly table: CrossTable;
  readonly seed: number;
  /** First sample, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Permutes labels in a worker, into shared memory; see `permutedCross`. */
export const permutationJob: Job<PermutationInput, Float64Array> = job(import.meta.url);

export default work<PermutationInput, Float64Array>(({ table, seed, from, to }, report) =>
  shared(permutedCross(own(table), seed, from, to, report)),
);
