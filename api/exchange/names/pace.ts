// Long work in short turns, so that everything else goes on meanwhile.
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others get their turn. */
const TURN = 12;

/** Gives others their turn. */
export interface Pace {
  /** Whether the turn is over; to be asked after every few microseconds of work. */
  due(): boolean;
  /** Lets others work. @throws what the signal was aborted with */
  rest(): Promise<void>;
}

/** Starts to count. */
export function startPace(signal: AbortSignal | undefined): Pace {
  signal?.throwIfAborted();
  let until = performance.now() + TURN;
  return {
    due: () => performance.now() > until,
    async rest() {
      await setImmediate();
      signal?.throwIfAborted();
      until = performance.now() + TURN;
    },
  };
}
