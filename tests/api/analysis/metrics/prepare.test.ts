// Which searches stand behind metrics, and results that are made known.
import { afterAll, expect, it } from 'vitest';
import { brokerageTests } from '#api/analysis/kernels/brokerage-test.ts';
import { eiTests } from '#api/analysis/kernels/ei-index.ts';
import { pathSearch } from '#api/analysis/kernels/path-search.ts';
import type { TieFlows } from '#api/analysis/kernels/tie-flows.ts';
import { learn, needsOf, prepare, testNeedsOf } from '#api/analysis/metrics/prepare.ts';
import { createPool } from '#api/analysis/pool.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { davis, karate } from '../../../support/networks.ts';

const pool = createPool(1);
afterAll(() => pool.close());

it('names each search once, and none where none is needed', () => {
  expect(needsOf({ principal: ['closeness', 'betweenness'], tie: [], network: ['diameter'] })).toEqual([
    pathSearch,
  ]);
  expect(needsOf({ principal: ['degree'], tie: [], network: [] })).toEqual([]);
});

it('names what tests need only where tests are asked for', () => {
  const names = {
    principal: ['eiIndex', 'brokerageLiaison', 'brokerageItinerant'],
    tie: [],
    network: ['eiIndex'],
  };
  expect(testNeedsOf(names)).toEqual([]);
  expect(testNeedsOf({ ...names, tests: true })).toEqual([brokerageTests.sectors, eiTests]);
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

it('takes paths from the search for the flows of ties, to the last bit what they would be without', async () => {
  const both = { principal: ['betweenness'], tie: ['edgeBetweenness'], network: [] };
  const one = { ...both, tie: [] };
  for (const fresh of [() => subjectOfNetwork(karate.network), () => subjectOfAffiliation(davis)]) {
    const { known } = await prepare(pool, fresh(), both, { seed: 1 });
    const alone = await prepare(pool, fresh(), one, { seed: 1 });
    expect(known.paths).toBe((known.tieFlows as TieFlows).paths);
    expect(known.paths).toEqual(alone.known.paths);
  }
});

it('estimates above the size that is told, also beside the flows of ties', async () => {
  const names = { principal: ['betweenness'], tie: ['edgeBetweenness'], network: [] };
  const subject = subjectOfNetwork(karate.network);
  const { estimate } = await prepare(pool, subject, names, { seed: 1, exactUpTo: 33 });
  expect(estimate?.error).toBeGreaterThan(0);
});
