// What is kept, for how long, and that nothing is computed twice.
import { expect, it } from 'vitest';
import { createFigureCache } from '#api/network/figure-cache.ts';

const column = (length: number) => ({ values: new Float64Array(length) });
const giving = (results: Record<string, unknown>) => async () => new Map(Object.entries(results));

it('keeps all that a run gives, under whatever key', async () => {
  const cache = createFigureCache(1e6);
  const run = cache.start(['a', 'b'], giving({ a: 1, b: 2, beside: 3 }));
  expect([cache.running('a'), cache.running('b'), cache.running('beside')]).toEqual([run, run, undefined]);
  expect(cache.find('a')).toBeUndefined();
  expect((await run.wait()).get('b')).toBe(2);
  expect(['a', 'b', 'beside', 'other'].map((key) => cache.find(key))).toEqual([1, 2, 3, undefined]);
  expect(cache.running('a')).toBeUndefined();
});

it('forgets a run that failed or that nobody waits for any more', async () => {
  const cache = createFigureCache(1e6);
  const failing = cache.start(['a'], async () => {
    throw new Error('no');
  });
  await expect(failing.wait()).rejects.toThrow('no');
  expect([cache.running('a'), cache.find('a')]).toEqual([undefined, undefined]);
  const { promise } = Promise.withResolvers<never>();
  const left = cache.start(['a'], () => promise);
  const stopping = new AbortController();
  const waiting = left.wait({ signal: stopping.signal });
  stopping.abort();
  await expect(waiting).rejects.toThrow();
  // Still under way in name, but of no use to anyone who comes now.
  expect(cache.running('a')).toBeUndefined();
  const next = cache.start(['a'], giving({ a: 1 }));
  expect(cache.running('a')).toBe(next);
  await next.wait();
  expect(cache.find('a')).toBe(1);
});

it('drops what was asked for least lately when there is too much, but never the newest', async () => {
  const cache = createFigureCache(20_000);
  const keep = (key: string, length: number) => cache.start([key], giving({ [key]: column(length) })).wait();
  await keep('a', 1000);
  await keep('b', 1000);
  expect(cache.find('a')).toBeDefined();
  await keep('c', 1000);
  expect(['a', 'b', 'c'].map((key) => cache.find(key) !== undefined)).toEqual([true, false, true]);
  expect(cache.bytes).toBeGreaterThan(16_000);
  expect(cache.bytes).toBeLessThan(20_000);
  await keep('huge', 10_000);
  expect(['a', 'c', 'huge'].map((key) => cache.find(key) !== undefined)).toEqual([false, false, true]);
  await keep('huge', 10);
  expect(cache.bytes).toBeLessThan(1000);
});
