// One run that several wait for: it goes on as long as anybody does.
import type { RunOptions } from '../analysis/pool.ts';

/** A run under way or done. */
export interface SharedRun<T> {
  /**
   * Waits for the result. Whoever's signal is aborted waits no more; when nobody is left the run is stopped.
   * @throws what the run throws; the signal's reason
   */
  wait(options?: RunOptions): Promise<T>;
  /** Whether it was stopped because nobody waited any more. */
  readonly abandoned: boolean;
}

/** Starts a run. */
export function sharedRun<T>(run: (options: Required<RunOptions>) => Promise<T>): SharedRun<T> {
  const stopping = new AbortController();
  const waiting = new Set<RunOptions>();
  const result = run({
    signal: stopping.signal,
    onProgress: (share) => {
      for (const { onProgress } of waiting) onProgress?.(share);
    },
  });
  // Those who wait hear of it; there may be none left.
  result.catch(() => {});
  return {
    get abandoned() {
      return stopping.signal.aborted;
    },
    async wait(options = {}) {
      const { signal } = options;
      signal?.throwIfAborted();
      const own = { ...options };
      waiting.add(own);
      const leaving = Promise.withResolvers<never>();
      const leave = () => {
        waiting.delete(own);
        if (waiting.size === 0) stopping.abort(signal?.reason);
        leaving.reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave);
      try {
        return await Promise.race([result, leaving.promise]);
      } finally {
        signal?.removeEventListener('abort', leave);
        waiting.delete(own);
      }
    },
  };
}
