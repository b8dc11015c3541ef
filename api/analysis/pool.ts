// Worker threads for everything that would hold up the event loop.
import { availableParallelism, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Job, Task } from './job.ts';

/** How one run is watched and stopped. */
export interface RunOptions {
  /** Stops the run, also in the middle: its thread is ended and replaced. `AbortSignal.timeout` sets a time limit. */
  readonly signal?: AbortSignal;
  /** Receives the share done, 0 to 1, at most ten times a second. */
  readonly onProgress?: (share: number) => void;
}

/** A pool of worker threads. */
export interface Pool {
  /**
   * Runs a job on the next free thread. Input and output are copied.
   * @throws what the job throws; the signal's reason when stopped
   */
  run<Input, Output>(job: Job<Input, Output>, input: Input, options?: RunOptions): Promise<Output>;
  /** Most threads at once. */
  readonly threads: number;
  /** Jobs that wait for a thread. */
  readonly waiting: number;
  /** Ends all threads; runs under way are rejected. */
  close(): Promise<void>;
}

/** A thread this nice gets a tenth of a processor that another wants, and all of one that nobody wants. */
const NICE = 10;

/**
 * Starts a pool. Threads start when needed and end after half a minute without work.
 * @param threads most threads at once; one less than the machine runs in parallel if left out, at least one
 * @param givesWay whether threads let others of the machine go first, above all the one that answers requests; only
 * where the system knows this for single threads (Linux), and @napi-rs/nice is there, on which Piscina may draw
 */
export function createPool(
  threads = Math.max(1, availableParallelism() - 1),
  { givesWay = false }: { readonly givesWay?: boolean } = {},
): Pool {
  const piscina = new Piscina({
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    niceIncrement: givesWay && platform() === 'linux' ? NICE : 0,
    // Waiting on Atomics would keep a worker from delivering progress messages of asynchronous jobs.
    atomics: 'disabled',
  });
  // Only runs have someone to tell of errors. What comes here belongs to no run: mostly the result of one that was
  // stopped, already on its way when its thread was ended. Unheard it would end the process.
  piscina.on('error', () => {});
  return {
    threads,
    async run<Input, Output>(job: Job<Input, Output>, input: Input, options: RunOptions = {}) {
      options.signal?.throwIfAborted();
      const channel = options.onProgress ? new MessageChannel() : null;
      const task: Task<Input> = { input, progress: channel?.port2 ?? null };
      channel?.port1.on('message', (share: number) => options.onProgress?.(share));
      try {
        const output = (await piscina.run(task, {
          filename: fileURLToPath(job.module),
          signal: options.signal,
          transferList: channel ? [channel.port2 as MessagePort] : [],
        })) as Output;
        // The last reports may still wait while the result, which came another way, is here.
        for (let left = channel && receiveMessageOnPort(channel.port1); left; ) {
          options.onProgress?.(left.message);
          left = channel && receiveMessageOnPort(channel.port1);
        }
        return output;
      } catch (error) {
        options.signal?.throwIfAborted();
        throw error;
      } finally {
        channel?.port1.close();
      }
    },
    get waiting() {
      return piscina.queueSize;
    },
    close: () => piscina.destroy(),
  };
}
