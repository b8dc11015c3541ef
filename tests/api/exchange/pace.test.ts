// Long work gives way, can be stopped, and says how far it is.
import { expect, it } from 'vitest';
import { paced } from '#api/exchange/pace.ts';

const spin = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};
const items = Array.from({ length: 1_000 }, (_, i) => i);

it('does every item in order and lets others have their turn', async () => {
  const done: number[] = [];
  let turns = 0;
  const other = setInterval(() => {
    turns += 1;
  }, 1);
  const seen: number[] = [];
  await paced(items, { progress: (now) => seen.push(now) }, (item) => {
    done.push(item);
    spin(0.2);
  });
  clearInterval(other);
  expect(done).toEqual(items);
  expect(turns).toBeGreaterThan(2);
  expect(seen.at(-1)).toBe(1_000);
});

it('stops where it is told to', async () => {
  const stopping = new AbortController();
  let done = 0;
  const work = paced(items, { signal: stopping.signal }, () => {
    done += 1;
    if (done === 100) stopping.abort(new Error('stopped by the test'));
    spin(0.5);
  });
  await expect(work).rejects.toThrow('stopped by the test');
  expect(done).toBeLessThan(1_000);
});
