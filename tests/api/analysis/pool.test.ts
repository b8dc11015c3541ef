// The pool with a job that only keeps its thread busy.
import { afterAll, expect, it } from 'vitest';
import { createPool } from '#api/analysis/pool.ts';
import { busyJob } from '../../support/jobs/busy.ts';
import { niceness, nicenessJob } from '../../support/jobs/niceness.ts';

const pool = createPool(1);
afterAll(() => pool.close());

it('leaves the event loop free while a job works', async () => {
  const stopping = new AbortController();
  let turns = 0;
  const turning = setInterval(() => ++turns === 20 && stopping.abort(new Error('turned')), 5);
  // A blocked loop would not turn before the job is done, however fast or slow the machine is.
  const running = pool.run(busyJob, { milliseconds: 60_000, steps: 1 }, { signal: stopping.signal });
  await expect(running).rejects.toThrow('turned');
  clearInterval(turning);
});

it('reports progress, at most ten times a second and the end always', async () => {
  const shares: number[] = [];
  const started = performance.now();
  await pool.run(busyJob, { milliseconds: 500, steps: 500 }, { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThanOrEqual(3);
  // The first, one for every tenth of a second, and the last.
  expect(shares.length).toBeLessThanOrEqual((performance.now() - started) / 100 + 2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

it('passes on what a job throws, and goes on working', async () => {
  await expect(pool.run(busyJob, { milliseconds: 1, steps: 1, fail: 'no luck' })).rejects.toThrow('no luck');
  expect(await pool.run(busyJob, { milliseconds: 1, steps: 3 })).toBe(3);
});

it('stops in the middle when told so, and goes on working', async () => {
  const stopping = new AbortController();
  const running = pool.run(busyJob, { milliseconds: 60_000, steps: 1 }, { signal: stopping.signal });
  setTimeout(() => stopping.abort(), 100);
  // If it went on for its minute, the test would run out of time.
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  expect(await pool.run(busyJob, { milliseconds: 1, steps: 2 })).toBe(2);
});

it('gives the reason for a time limit', async () => {
  const signal = AbortSignal.timeout(100);
  await expect(pool.run(busyJob, { milliseconds: 60_000, steps: 1 }, { signal })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
});

it('does not start what was stopped before', async () => {
  const signal = AbortSignal.abort(new Error('too late'));
  await expect(pool.run(busyJob, { milliseconds: 1, steps: 1 }, { signal })).rejects.toThrow('too late');
});

it('lets jobs wait for a thread', async () => {
  const runs = [1, 2, 3].map((steps) => pool.run(busyJob, { milliseconds: 50, steps }));
  expect(pool.waiting).toBeGreaterThan(0);
  expect(await Promise.all(runs)).toEqual([1, 2, 3]);
});

it('bears a result that comes from a thread which was just ended', async () => {
  for (let round = 0; round < 5; round++) {
    // The thread must be there: a stopped one is replaced only when it is needed.
    await pool.run(busyJob, { milliseconds: 1, steps: 1 });
    const stopping = new AbortController();
    const running = pool.run(busyJob, { milliseconds: 1, steps: 1 }, { signal: stopping.signal });
    const until = performance.now() + 100;
    // The loop stands still while the result is sent, so that it is on its way when the thread is ended.
    while (performance.now() < until);
    stopping.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((ended) => setTimeout(ended, 20));
  }
  expect(await pool.run(busyJob, { milliseconds: 1, steps: 2 })).toBe(2);
});

it.runIf(process.platform === 'linux')('gives way to the thread that answers, if it is told to', async () => {
  const own = niceness();
  expect(await pool.run(nicenessJob, null)).toBe(own);
  const nice = createPool(1, { givesWay: true });
  expect(await nice.run(nicenessJob, null)).toBe(Math.min(19, own + 10));
  expect(niceness()).toBe(own);
  await nice.close();
});
