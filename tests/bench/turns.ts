// How long the event loop of this process is held up at a time.
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds between two looks. */
const EVERY = 5;

/** What was seen, milliseconds. */
export interface Turns {
  /** Most processor time that this thread took between two looks: no turn took more. */
  work: number;
  /** Greatest delay of a timer: turns, and waiting for a processor. */
  delay: number;
}

/** Watches the event loop until `stop`. */
export function watchTurns(): { stop(): Turns } {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  const taken = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let work = 0;
  let before = taken();
  const look = () => {
    const now = taken();
    work = Math.max(work, now - before);
    before = now;
  };
  const looking = setInterval(look, EVERY);
  delays.enable();
  return {
    stop() {
      clearInterval(looking);
      // The turn that is just ending counts too.
      look();
      delays.disable();
      return { work, delay: delays.max / 1e6 };
    },
  };
}
