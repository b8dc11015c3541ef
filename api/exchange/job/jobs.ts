// Long tasks of this process: one after another in each lane, with how far they are, a way to stop them, and what became of them.

import { newId } from '../../atlas/record.ts';
import { AppError, asAppError } from '../../errors.ts';

/** How far a task is. */
export type JobState = 'RUNNING' | 'DONE' | 'FAILED' | 'STOPPED';
/** What it is doing. */
export type JobPhase = 'WAITING' | 'READING' | 'PLANNING' | 'WRITING' | 'UNDOING';

/** A task and what became of it. */
export interface Job<R> {
  id: string;
  state: JobState;
  phase: JobPhase;
  /** Rows done of this phase. */
  done: number;
  /** Rows of this phase; 0: not known. */
  total: number;
  /** What it gave; null until it is done. */
  result: R | null;
  /** Why it failed. */
  error: AppError | null;
}

/** What a task is given to work with. */
export interface JobTools {
  signal: AbortSignal;
  /** Says what it does now, and how many rows there are to do. */
  enter(phase: JobPhase, total?: number): void;
  progress(done: number, total: number): void;
}

/** Tasks that write exclude one another, and so do those that read, whose memory is bounded thereby. */
export type Lane = 'reads' | 'writes';

/** The tasks of this process. */
export interface Jobs<R> {
  /** @throws AppError TOO_LARGE when too many wait already */
  start(lane: Lane, work: (tools: JobTools) => Promise<R>): Job<R>;
  /** The task, or null where it is not kept any more. */
  get(id: string): Job<R> | null;
  /** Stops a task. @returns it once it has ended, or null */
  stop(id: string): Promise<Job<R> | null>;
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

interface Entry<R> {
  job: Job<R>;
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

/** A task that a person stopped, or that ends because the server does. */
class StoppedJob extends Error {}

/** Keeps tasks and runs them lane by lane. */
export function createJobs<R>({ keptFor, most, now, onFailure }: JobLimits): Jobs<R> {
  const entries = new Map<string, Entry<R>>();
  const lanes: Record<Lane, Promise<unknown>> = { reads: Promise.resolve(), writes: Promise.resolve() };
  let closed = false;

  const sweep = () => {
    for (const [id, { endedAt }] of entries)
      if (endedAt !== null && (now() - endedAt > keptFor || entries.size >= most)) entries.delete(id);
  };

  const run = async (entry: Entry<R>, work: (tools: JobTools) => Promise<R>) => {
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
      const job: Job<R> = {
        ...{ id: newId(), state: 'RUNNING', phase: 'WAITING', done: 0, total: 0 },
        ...{ result: null, error: null },
      };
      const entry: Entry<R> = {
        ...{ job, stopping: new AbortController(), ended: Promise.resolve(), endedAt: null },
      };
      entry.ended = lanes[lane].then(() => run(entry, work));
      lanes[lane] = entry.ended;
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
      await Promise.all(Object.values(lanes));
    },
  };
}
