// A job that keeps its thread busy, for tests of the pool.
import { type Job, job, work } from '#api/analysis/job.ts';

/** How long to be busy, in how many steps, and what to do at the end. */
export interface Busy {
  milliseconds: number;
  steps: number;
  fail?: string;
}

/** Gives the number of steps. */
export const busyJob: Job<Busy, number> = job(import.meta.url);

export default work(({ milliseconds, steps, fail }: Busy, report) => {
  for (let step = 1; step <= steps; step++) {
    const end = performance.now() + milliseconds / steps;
    while (performance.now() < end);
    report(step / steps);
  }
  if (fail) throw new TypeError(fail);
  return steps;
});
