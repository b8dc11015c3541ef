// Long tasks of this process: one after another in each lane, with how far they are, a way to stop them, and what became of them.

import { newId } from '../atlas/record.ts';
import { AppError, asAppError } from '../errors.ts';

/** How far a task is. */
export type JobState = 'RUNNING' | 'DONE' | 'FAILED' | 'STOPPED';

/** A task and what became of it. */
export interface Job<R, Phase extends string = string> {
  id: string;
  state: JobState;
  /** What it is doing: it waits for its turn, or is in a phase of its own. */
  phase: Phase | 'WAITING';
  /** What is done of this phase. */
  done: number;
  /** What there is to do in this phase; 0: not known. */
  total: number;
  /** What it gave; null until it is done. */
  result: R | null;
  /** Why it failed. */
  error: AppError | null;
}

/** What a task is given to work with. */
export interface JobTools<Phase extends string> {
  signal: AbortSignal;
  /** Says what it does now, and how much there is to do. */
  enter(phase: Phase, total?: number): void;
  progress(done: number, total: number): void;
}

/** The tasks of one kind of this process. */
export interface Jobs<R, Phase extends string, Lane extends string> {
  /** @throws AppError TOO_LARGE when too many wait already */
  start(lane: Lane, work: (tools: JobTools<Phase>) => Promise<R>): Job<R, Phase>;
  /** The task, or null where it is not kept any more. */
  get(id: string): Job<R, Phase> | null;
  /** Stops a task. @returns it once it has ended, or null */
  stop(id: string): Promise<Job<R, Phase> | null>;
  /** Stops all and waits for their end. */
  close(): Promise<void>;
}

/** How long and how many. */
export interface JobLimits {
  /** Milliseconds for which a task is kept after its end. */
  keptFor: number;
  /** Most tasks kept or waiting. */
  most: number;
  now(): number;
  /** Called with the error of a task that failed. */
  onFailure(error: AppError, id: string): void;
}

interface Entry<R, Phase extends string> {
  job: Job<R, Phase>;
  stopping: AbortController;
  ended: Promise<void>;
  endedAt: number | null;
}

function refuseMore(most: number): never {
  throw new AppError('TOO_LARGE', {
    ja: `待っている処理が多すぎます（${most}件まで）。終わってからもう一度お試しください。`,
    en: `Too many tasks are waiting (${most} at most). Please try again when they are done.`,
  });
}

/** For a task that is not kept any more. @throws AppError NOT_FOUND */
export function refuseGoneJob(id: string): never {
  throw new AppError(
    'NOT_FOUND',
    { ja: 'この処理はもうありません。', en: 'There is no such task any more.' },
    { field: 'id', id },
  );
}

/** A task that a person stopped, or that ends because the server does. */
class StoppedJob extends Error {}

/** Keeps tasks and runs them lane by lane. */
export function createJobs<R, Phase extends string, Lane extends string>({
  keptFor,
  most,
  now,
  onFailure,
}: JobLimits): Jobs<R, Phase, Lane> {
  const entries = new Map<string, Entry<R, Phase>>();
  /** When all that was started in a lane will have ended. */
  const lanes = new Map<Lane, Promise<unknown>>();
  let closed = false;

  const sweep = () => {
    for (const [id, { endedAt }] of entries)
      if (endedAt !== null && (now() - endedAt > keptFor || entries.size >= most)) entries.delete(id);
  };

  const run = async (entry: Entry<R, Phase>, work: (tools: JobTools<Phase>) => Promise<R>) => {
    const { job, stopping } = entry;
    const { signal } = stopping;
    try {
      signal.throwIfAborted();
      job.result = await work({
        signal,
        enter: (phase, total = 0) => Object.assign(job, { phase, done: 0, total }),
        progress: (done, total) => Object.assign(job, { done, total }),
      });
      job.state = 'DONE';
    } catch (error) {
      const stopped = signal.aborted && (error === signal.reason || (error as Error)?.name === 'AbortError');
      job.state = stopped ? 'STOPPED' : 'FAILED';
      if (stopped) return;
      job.error = asAppError(error);
      onFailure(job.error, job.id);
    } finally {
      entry.endedAt = now();
    }
  };

  return {
    start(lane, work) {
      sweep();
      if (closed || entries.size >= most) refuseMore(most);
      const job: Job<R, Phase> = {
        ...{ id: newId(), state: 'RUNNING', phase: 'WAITING', done: 0, total: 0 },
        ...{ result: null, error: null },
      };
      const entry: Entry<R, Phase> = {
        ...{ job, stopping: new AbortController(), ended: Promise.resolve(), endedAt: null },
      };
      entry.ended = (lanes.get(lane) ?? Promise.resolve()).then(() => run(entry, work));
      lanes.set(lane, entry.ended);
      entries.set(job.id, entry);
      return job;
    },
    get(id) {
      sweep();
      return entries.get(id)?.job ?? null;
    },
    async stop(id) {
      const entry = entries.get(id);
      if (!entry) return null;
      entry.stopping.abort(new StoppedJob());
      // One that waits for others ends at once for whoever asks; its turn comes to nothing.
      if (entry.job.phase === 'WAITING' && entry.job.state === 'RUNNING') {
        entry.job.state = 'STOPPED';
        entry.endedAt = now();
      } else await entry.ended;
      return entry.job;
    },
    async close() {
      closed = true;
      for (const { stopping } of entries.values()) stopping.abort(new StoppedJob());
      await Promise.all(lanes.values());
    },
  };
}
