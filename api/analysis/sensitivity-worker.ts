// Worker entry: places in some replicates.
import { type Job, job, work } from './job.ts';
import { placesIn, type RankOptions } from './sensitivity.ts';
import { own, shared } from './shared.ts';
import type { Subject } from './subject.ts';

/** What the job needs. */
export interface RankInput extends RankOptions {
  readonly subject: Subject;
  /** First replicate, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Computes places in a worker, in shared memory; see `placesIn`. */
export const rankJob: Job<RankInput, Int32Array[]> = job(import.meta.url);

export default work<RankInput, Int32Array[]>(({ subject, from, to, ...options }, report) =>
  shared(placesIn(own(subject), options, from, to, report)),
);
