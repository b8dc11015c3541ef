// Runs the parts of one piece of work on all threads of a pool.
import type { Job } from './job.ts';
import type { Pool, RunOptions } from './pool.ts';

/**
 * Hands out inputs one by one to as many threads as the pool has, so that other work gets its turn, and takes the
 * outputs in the order of the inputs, one after the other, whatever the number of threads.
 * @throws what a part throws, the others are stopped then; the signal's reason when stopped
 */
export async function runSlices<Input, Output>(
  pool: Pool,
  job: Job<Input, Output>,
  inputs: readonly Input[],
  take: (output: Output, place: number) => void | Promise<void>,
  options: RunOptions = {},
): Promise<void> {
  const failed = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal;
  const arrived = new Map<number, Output>();
  const shares = new Float64Array(inputs.length);
  let next = 0;
  let taken = 0;
  let taking = Promise.resolve();
  const tell = (place: number, share: number) => {
    shares[place] = share;
    options.onProgress?.(shares.reduce((sum, one) => sum + one, 0) / shares.length);
  };
  const takeArrived = async (): Promise<void> => {
    for (; arrived.has(taken); taken++) {
      const output = arrived.get(taken) as Output;
      arrived.delete(taken);
      await take(output, taken);
    }
  };
  const goOn = async (): Promise<void> => {
    while (next < inputs.length) {
      const place = next++;
      const onProgress = options.onProgress && ((share: number) => tell(place, share));
      arrived.set(place, await pool.run(job, inputs[place], { signal, onProgress }));
      tell(place, 1);
      taking = taking.then(takeArrived);
      await taking;
    }
  };
  try {
    await Promise.all(Array.from({ length: pool.threads }, goOn));
  } catch (error) {
    // The others would go on for nothing.
    failed.abort(error);
    throw error;
  }
}
