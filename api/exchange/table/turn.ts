// Lets others have their turn during long loops, so that the server goes on answering.
import { setImmediate as nextTurn } from 'node:timers/promises';

const LONGEST_MS = 20;

/** Waits for the next turn where the last one was long enough ago. Call it every few hundred steps. */
export function turns(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_MS) return;
    await nextTurn();
    signal?.throwIfAborted();
    since = performance.now();
  };
}
