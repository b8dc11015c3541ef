// Long work in turns: the server answers others in between, and the work can be stopped and says how far it is.
import { setImmediate as turn } from 'node:timers/promises';

/** How long work is watched. */
export interface Pacing {
  /** Stops it: what the signal was aborted with is thrown. */
  signal?: AbortSignal | undefined;
  /** Called in every pause with items done and items in all. */
  progress?: ((done: number, total: number) => void) | undefined;
}

/** Milliseconds of work between two pauses. */
const TURN = 25;
/** Items between two looks at the clock. */
const LOOK = 64;

/** Does the work for each item in order, with a pause every few milliseconds. @throws what the signal was aborted with */
export async function paced<T>(
  items: readonly T[],
  { signal, progress }: Pacing,
  work: (item: T) => void,
): Promise<void> {
  let since = performance.now();
  for (let i = 0; i < items.length; i += 1) {
    work(items[i]!);
    if (i % LOOK !== LOOK - 1 || performance.now() - since < TURN) continue;
    progress?.(i + 1, items.length);
    await turn();
    signal?.throwIfAborted();
    since = performance.now();
  }
  progress?.(items.length, items.length);
}
