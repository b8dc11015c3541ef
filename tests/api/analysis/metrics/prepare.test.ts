// Which searches stand behind metrics, and results that are made known.
import { afterAll, expect, it } from 'vitest';
import { pathSearch } from '#api/analysis/kernels/path-search.ts';
import { learn, needsOf, prepare } from '#api/analysis/metrics/prepare.ts';
import { createPool } from '#api/analysis/pool.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { karate } from '../../../support/networks.ts';

const pool = createPool(1);
afterAll(() => pool.close());

it('names each search once, and none where none is needed', () => {
  expect(needsOf({ principal: ['closeness', 'betweenness'], tie: [], network: ['diameter'] })).toEqual([
    pathSearch,
  ]);
  expect(needsOf({ principal: ['degree'], tie: [], network: [] })).toEqual([]);
});

it('finds what is needed, and makes it known for a copy of the subject', async () => {
  const names = { principal: ['closeness'], tie: [], network: [] };
  const { known, estimate } = await prepare(pool, subjectOfNetwork(karate.network), names, { seed: 1 });
  expect(estimate).toBeNull();
  const copy = subjectOfNetwork(karate.network);
  learn(copy, known);
  expect(pathSearch.of(copy)).toBe(known.paths);
  expect(() => learn(copy, { nothing: 1 })).toThrow('unknown search nothing');
});
