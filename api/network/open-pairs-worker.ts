// Worker entry: whom one principal connects.
import { type Job, job, work } from '../analysis/job.ts';
import { openPairsOf } from '../analysis/kernels/open-pairs.ts';
import type { Affiliation } from '../analysis/network.ts';
import type { Labels } from '../analysis/subject.ts';

/** What the job needs. */
export interface OpenPairsInput {
  readonly affiliation: Affiliation;
  readonly labels: Labels;
  readonly broker: number;
}

/** Counts in a worker; see `openPairsOf`. */
export const openPairsJob: Job<OpenPairsInput, Float64Array> = job(import.meta.url);

export default work(({ affiliation, labels, broker }: OpenPairsInput) =>
  openPairsOf(affiliation, labels, broker),
);
