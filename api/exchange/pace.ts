// Long work in turns: the server answers others in between, and the work can be stopped and says how far it is.
import { setImmediate as turn } from 'node:timers/promises';

/** How long work is watched. */
export interface Pacing {
  /** Stops it: what the signal was aborted with is thrown. */
  signal?: AbortSignal | undefined;
  /** Called in every pause with items done and items in all. */
  progress?: ((done: number, total: number) => void) | undefined;
}

/** Milliseconds of work after which others get their turn. */
const TURN = 15;
/** Items between two looks at the clock. */
const LOOK = 64;

/** Gives others their turn. */
export interface Pace {
  /** Whether the turn is over; to be asked after every few microseconds of work. */
  due(): boolean;
  /** Lets others work, due or not. @throws what the signal was aborted with */
  rest(): Promise<void>;
}

/** Starts to count. @throws what the signal was aborted with */
export function startPace(signal?: AbortSignal): Pace {
  signal?.throwIfAborted();
  let until = performance.now() + TURN;
  return {
    due: () => performance.now() > until,
    async rest() {
      await turn();
      signal?.throwIfAborted();
      until = performance.now() + TURN;
    },
  };
}

/** Does the work for each item in order, with a pause every few milliseconds. @throws what the signal was aborted with */
export async function paced<T>(
  items: readonly T[],
  { signal, progress }: Pacing,
  work: (item: T) => void,
): Promise<void> {
  const pace = startPace(signal);
  for (let i = 0; i < items.length; i += 1) {
    work(items[i]!);
    if (i % LOOK !== LOOK - 1 || !pace.due()) continue;
    progress?.(i + 1, items.length);
    await pace.rest();
  }
  progress?.(items.length, items.length);
}
