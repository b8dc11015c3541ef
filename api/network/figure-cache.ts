// Results in memory, bounded: each is computed once however many ask for it, and the least asked for go first.
import type { RunOptions } from '../analysis/pool.ts';
import { type SharedRun, sharedRun } from './shared-run.ts';

/** Results under keys that say all that they depend on. */
export type Results = ReadonlyMap<string, unknown>;

/** Results under keys; a key never means another result. */
export interface FigureCache {
  /** What is kept under a key. */
  find<T>(key: string): T | undefined;
  /** The run under way that will give what belongs under a key. */
  running(key: string): SharedRun<Results> | undefined;
  /** Starts a run that will give what belongs under these keys, and keeps all that it gives. */
  start(
    keys: readonly string[],
    run: (options: Required<RunOptions>) => Promise<Results>,
  ): SharedRun<Results>;
  /** Bytes kept, about. */
  readonly bytes: number;
}

/** Bytes of an object beside its typed arrays, about. */
const OVERHEAD = 200;

/** Bytes of a value, counted by its typed arrays and the number of its parts. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return OVERHEAD + value.byteLength;
  if (typeof value === 'string') return OVERHEAD + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), OVERHEAD);
}

/** An empty cache. @param mostBytes of all results together; the newest stays in any case */
export function createFigureCache(mostBytes: number): FigureCache {
  const kept = new Map<string, { value: unknown; bytes: number }>();
  const underWay = new Map<string, SharedRun<Results>>();
  let bytes = 0;
  const drop = (key: string) => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, value: unknown) => {
    drop(key);
    const own = bytesOf(value);
    kept.set(key, { value, bytes: own });
    bytes += own;
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes || oldest === key) break;
      drop(oldest);
    }
  };
  return {
    find<T>(key: string) {
      const entry = kept.get(key);
      if (!entry) return undefined;
      kept.delete(key);
      kept.set(key, entry);
      return entry.value as T;
    },
    running: (key) => {
      const run = underWay.get(key);
      return run?.abandoned ? undefined : run;
    },
    start(keys, run) {
      const forget = () => {
        for (const key of keys) if (underWay.get(key) === shared) underWay.delete(key);
      };
      const shared: SharedRun<Results> = sharedRun(async (options) => {
        try {
          const results = await run(options);
          for (const [key, value] of results) keep(key, value);
          return results;
        } finally {
          forget();
        }
      });
      for (const key of keys) underWay.set(key, shared);
      return shared;
    },
    get bytes() {
      return bytes;
    },
  };
}
