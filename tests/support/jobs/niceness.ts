// A job that tells how nice its thread is to others, for tests of the pool. Linux only.
import { readFileSync } from 'node:fs';
import { type Job, job, work } from '#api/analysis/job.ts';

/** Gives the nice value of the thread that runs it. */
export const nicenessJob: Job<null, number> = job(import.meta.url);

/** The nice value of this thread. */
export function niceness(): number {
  // The name of the thread, in brackets, may hold blanks; the nice value is the 17th field after it.
  const [, fields] = readFileSync('/proc/thread-self/stat', 'utf8').split(') ');
  return Number(fields.split(' ')[16]);
}

export default work(() => niceness());
