// Parts of a piece of work on threads.
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { createPool } from '#api/analysis/pool.ts';
import { runSlices } from '#api/analysis/run-slices.ts';
import { busyJob } from '../../support/jobs/busy.ts';

const pool = createPool(2);
afterAll(() => pool.close());

it('takes outputs in the order of inputs, whichever comes first, and says how far it is', async () => {
  const shares: number[] = [];
  const taken: [number, number][] = [];
  const inputs = [120, 1, 1, 40].map((milliseconds, i) => ({ milliseconds, steps: i + 1 }));
  await runSlices(pool, busyJob, inputs, (output, place) => void taken.push([output, place]), {
    onProgress: (share) => shares.push(share),
  });
  expect(taken).toEqual([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
  ]);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

it('takes one output after the other, and ends when the last is taken', async () => {
  const steps: string[] = [];
  const inputs = Array.from({ length: 4 }, () => ({ milliseconds: 1, steps: 1 }));
  await runSlices(pool, busyJob, inputs, async (_, place) => {
    steps.push(`${place} begins`);
    await setTimeout(20);
    steps.push(`${place} ends`);
  });
  expect(steps).toEqual([0, 1, 2, 3].flatMap((place) => [`${place} begins`, `${place} ends`]));
  const full = runSlices(pool, busyJob, inputs, () => Promise.reject(new Error('no room')));
  await expect(full).rejects.toThrow('no room');
});

it('ends with the first that fails', async () => {
  const inputs = [
    { milliseconds: 60_000, steps: 1 },
    { milliseconds: 1, steps: 1, fail: 'no luck' },
  ];
  await expect(runSlices(pool, busyJob, inputs, () => {})).rejects.toThrow('no luck');
});
