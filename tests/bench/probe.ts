// A thread that asks the server one small thing after another, and notes how long each answer takes.
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** Milliseconds between an answer and the next question. */
const PAUSE = 10;

/** A running probe. */
export interface Probe {
  /** Milliseconds of each answer since the last time this was asked. */
  take(): Promise<number[]>;
  stop(): Promise<void>;
}

/** Starts to ask a query of a GraphQL server. */
export function startProbe(url: string, query: string): Probe {
  const worker = new Worker(new URL(import.meta.url), { workerData: { url, query } });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  failed.catch(() => {});
  return {
    take: () => {
      const taken = new Promise<number[]>((resolve) => worker.once('message', resolve));
      worker.postMessage('take');
      return Promise.race([taken, failed]);
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

async function probe({ url, query }: { url: string; query: string }): Promise<void> {
  let times: number[] = [];
  parentPort!.on('message', () => {
    parentPort!.postMessage(times);
    times = [];
  });
  const body = JSON.stringify({ query });
  for (;;) {
    const begun = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    times.push(performance.now() - begun);
    await sleep(PAUSE);
  }
}

if (workerData?.query) await probe(workerData);
