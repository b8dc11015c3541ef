// Long work on the event loop in short pieces, so that the server answers others meanwhile.
import { setImmediate as turn } from 'node:timers/promises';

const PIECE_MS = 20;

/** Lets others have their turn when this work has held the loop for a while. @throws what the signal was aborted with */
export function createTurns(signal?: AbortSignal): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < PIECE_MS) return;
    await turn();
    signal?.throwIfAborted();
    began = performance.now();
  };
}
