// Worker entry: sensitivity bands of ranks.
import { type Job, job, work } from './job.ts';
import { type Known, type RankBand, type RankOptions, rankBands } from './sensitivity.ts';

/** What the job needs. */
export interface RankInput extends RankOptions {
  readonly known: Known;
}

/** Computes sensitivity bands in a worker; see `rankBands`. */
export const rankJob: Job<RankInput, Record<string, RankBand>> = job(import.meta.url);

export default work(({ known, ...options }: RankInput, report) => rankBands(known, options, report));
