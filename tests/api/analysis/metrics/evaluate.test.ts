// Which metrics are computed when some are named.

import { expect, it } from 'vitest';
import { evaluate } from '#api/analysis/metrics/evaluate.ts';
import { networkMetrics, principalMetrics, tieMetrics } from '#api/analysis/metrics/list.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { karate } from '../../../support/networks.ts';

const ids = (list: readonly { id: string; cost: string }[]) =>
  list.filter(({ cost }) => cost !== 'HEAVY').map(({ id }) => id);

it('computes the standard set where nothing is named, and reports up to 1', () => {
  const shares: number[] = [];
  const found = evaluate(subjectOfNetwork(karate.network), {}, 7, (share) => shares.push(share));
  expect(Object.keys(found.principal)).toEqual(ids(principalMetrics));
  expect(Object.keys(found.tie)).toEqual(ids(tieMetrics));
  expect(Object.keys(found.network)).toEqual(ids(networkMetrics));
  expect(Object.keys(found.partitions)).toEqual(['components', 'communities']);
  expect(found.seed).toBe(7);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

it('computes only what is named', () => {
  const found = evaluate(
    subjectOfNetwork(karate.network),
    { principal: ['core'], tie: [], network: ['density'] },
    1,
  );
  expect(Object.keys({ ...found.principal, ...found.tie, ...found.network })).toEqual(['core', 'density']);
});

it('refuses an unknown metric', () => {
  expect(() => evaluate(subjectOfNetwork(karate.network), { network: ['degree'] }, 1)).toThrow(
    'unknown metric degree',
  );
});
