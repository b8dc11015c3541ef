// What a job is, on both sides: an address the pool can send work to, and the function that does it in a worker.
import type { MessagePort } from 'node:worker_threads';

declare const INPUT: unique symbol;
declare const OUTPUT: unique symbol;

/** Address of a worker module, with the types of what goes in and what comes out. Both must survive structured clone. */
export interface Job<Input, Output> {
  /** File URL of the module whose default export is made by `work`. */
  readonly module: string;
  readonly [INPUT]?: Input;
  readonly [OUTPUT]?: Output;
}

/** Names the module at a file URL (`import.meta.url`) as a job. */
export function job<Input, Output>(module: string): Job<Input, Output> {
  return { module };
}

/** What the pool sends to a worker. */
export interface Task<Input> {
  readonly input: Input;
  /** Where the share done is posted, 0 to 1; null when nobody asks. */
  readonly progress: MessagePort | null;
}

const REPORT_EVERY_MS = 100;

/** Makes the default export of a worker module from a function that may report the share done. */
export function work<Input, Output>(run: (input: Input, report: (share: number) => void) => Output) {
  return ({ input, progress }: Task<Input>): Output => {
    let last = Number.NEGATIVE_INFINITY;
    return run(input, (share) => {
      const now = performance.now();
      if (share < 1 && now - last < REPORT_EVERY_MS) return;
      last = now;
      progress?.postMessage(share);
    });
  };
}
