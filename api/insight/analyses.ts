// Long computations that somebody starts and waits for: HEAVY figures, bands of ranks, permutation tests.
import type { RunOptions } from '../analysis/pool.ts';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Job, Jobs } from '../job/jobs.ts';
import type { Current } from '../network/current.ts';
import type { View } from '../network/view.ts';
import type { Wanted } from '../network/wanted.ts';

/** A long computation; its results land where figures are kept. */
export type AnalysisJob = Job<null, 'COMPUTING'>;

/** The long computations of this process: one after the other, so that some thread is always left for short ones. */
export type AnalysisJobs = Jobs<null, 'COMPUTING', 'analyses'>;

/** What starting takes. */
export interface AnalysisServices {
  analyses: AnalysisJobs;
  config: Config;
  current(): Promise<Current>;
}

/** One step: what is computed together, and how much of the progress it is. */
export interface AnalysisStep {
  wanted: Wanted[];
  weight: number;
}

/** Starts work that takes long, in the time that config allows. @throws AppError TOO_LARGE when too many wait */
export function runAlone(
  { analyses, config }: Pick<AnalysisServices, 'analyses' | 'config'>,
  work: (options: Required<RunOptions>) => Promise<void>,
): AnalysisJob {
  return analyses.start('analyses', async (tools) => {
    tools.enter('COMPUTING', 1);
    const tooLong = AbortSignal.timeout(config.MAX_TASK_SECONDS * 1000);
    const signal = AbortSignal.any([tools.signal, tooLong]);
    try {
      await work({ signal, onProgress: (share) => tools.progress(share, 1) });
    } catch (error) {
      if (tooLong.aborted && error === tooLong.reason) throw timedOut(config.MAX_TASK_SECONDS);
      throw error;
    }
    return null;
  });
}

/** Starts to compute, step by step. @throws AppError TOO_LARGE when too many wait */
export function startAnalysis(
  services: AnalysisServices,
  view: View,
  steps: readonly AnalysisStep[],
): AnalysisJob {
  const total = steps.reduce((sum, { weight }) => sum + weight, 0);
  return runAlone(services, async ({ signal, onProgress }) => {
    const insight = (await services.current()).insight(view);
    let before = 0;
    for (const { wanted, weight } of steps) {
      const tell = (share: number) => onProgress((before + share * weight) / total);
      await insight.obtain(wanted, { signal, onProgress: tell });
      before += weight;
      tell(0);
    }
  });
}

function timedOut(seconds: number): AppError {
  return new AppError('TIMEOUT', {
    ja: `計算が${seconds}秒以内に終わりませんでした。年度や区分で対象を絞ってください。`,
    en: `The computation did not end within ${seconds} seconds. Please narrow the view by years or sectors.`,
  });
}

/** The share of a computation that is done. */
export function progressOf({ state, done }: AnalysisJob): number {
  return state === 'DONE' ? 1 : done;
}
