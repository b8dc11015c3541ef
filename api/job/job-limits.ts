// How long tasks are kept, how many there may be, and what is logged of one that failed.
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.ts';
import type { JobLimits } from './jobs.ts';

/** Where failures of tasks are told. */
export type FailureLog = Pick<FastifyBaseLogger, 'error' | 'info'>;

/** Milliseconds for which a task is kept after its end. */
const KEPT_FOR = 3_600_000;

/** Limits of one kind of tasks. A failure of ours is logged whole, a refusal with its code only. */
export function jobLimits({ MAX_JOBS }: Pick<Config, 'MAX_JOBS'>, log: FailureLog): JobLimits {
  return {
    keptFor: KEPT_FOR,
    most: MAX_JOBS,
    now: Date.now,
    onFailure({ code, cause }, id) {
      if (code === 'INTERNAL') log.error({ job: id, code, err: cause });
      else log.info({ job: id, codes: [code] });
    },
  };
}
