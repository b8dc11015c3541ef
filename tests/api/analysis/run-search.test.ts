// A search on threads: the same bytes, progress, and an end when it is stopped.
import { afterAll, expect, it } from 'vitest';
import { pathSearch } from '#api/analysis/kernels/path-search.ts';
import { createPool } from '#api/analysis/pool.ts';
import { runSearch } from '#api/analysis/run-search.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { affiliation, davis, karate, path } from '../../support/networks.ts';

const pools = [createPool(1), createPool(2)];
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

it.each([1, 2])('gives the same bytes on %i threads as here', async (threads) => {
  for (const fresh of [() => subjectOfNetwork(karate.network), () => subjectOfAffiliation(davis)]) {
    const subject = fresh();
    const found = await runSearch(pools[threads - 1], pathSearch, subject);
    expect(found).toEqual(pathSearch.of(fresh()));
    // From now on it is known.
    expect(await runSearch(pools[threads - 1], pathSearch, subject)).toBe(found);
  }
});

it('computes nothing where there is nothing', async () => {
  const found = await runSearch(pools[0], pathSearch, subjectOfAffiliation(affiliation(2, [])));
  expect([...found.reached]).toEqual([0, 0]);
});

it('says how far it is, up to the end', async () => {
  const shares: number[] = [];
  await runSearch(pools[1], pathSearch, subjectOfNetwork(path(2000)), {
    onProgress: (share) => shares.push(share),
  });
  expect(shares.at(-1)).toBeCloseTo(1, 12);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

it('stops when it is told to, and can be asked again', async () => {
  const subject = subjectOfNetwork(path(6000));
  const stop = new AbortController();
  const running = runSearch(pools[1], pathSearch, subject, {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('enough')),
  });
  await expect(running).rejects.toThrow('enough');
  expect(pathSearch.knows(subject)).toBe(false);
  expect((await runSearch(pools[0], pathSearch, subjectOfNetwork(path(5)))).farthest[0]).toBe(4);
});
