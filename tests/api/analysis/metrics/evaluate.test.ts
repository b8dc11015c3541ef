// Which metrics are computed when some are named.

import { expect, it } from 'vitest';
import { evaluate } from '#api/analysis/metrics/evaluate.ts';
import { networkMetrics, principalMetrics, tieMetrics } from '#api/analysis/metrics/list.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { karate, karateClubs } from '../../../support/networks.ts';

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

const sectors = { of: karateClubs, names: ['Hi', 'officer'] };
const named = {
  principal: ['brokerageCoordinator', 'degree'],
  tie: [],
  network: ['eiIndex', 'sectorMixing'],
};

it('gives tables with the figures behind which they stand', () => {
  const found = evaluate(subjectOfNetwork(karate.network, { sectors }), named, 1);
  expect(Object.keys(found.tables)).toEqual(['sectorMixing']);
  expect(found.tables.sectorMixing.values).toEqual([
    [70, 11],
    [11, 64],
  ]);
  expect(found.tests).toEqual({ principal: {}, network: {} });
  expect(evaluate(subjectOfNetwork(karate.network), named, 1).tables).toEqual({});
});

it('holds against permutations what can be, where asked to, as often as asked to, and by the seed', () => {
  const subject = subjectOfNetwork(karate.network, { sectors });
  const shares: number[] = [];
  const { tests } = evaluate(subject, { ...named, tests: true }, 1, (share) => shares.push(share));
  expect(Object.keys(tests.principal)).toEqual(['brokerageCoordinator']);
  expect(Object.keys(tests.network)).toEqual(['eiIndex']);
  expect(tests.network.eiIndex.p).toBe(1 / 1001);
  expect(shares).toHaveLength(6);
  expect(shares.at(-1)).toBe(1);
  const few = (seed: number) => evaluate(subject, { ...named, tests: true, permutations: 99 }, seed).tests;
  expect(few(1).network.eiIndex.p).toBe(1 / 100);
  expect(few(1)).toEqual(few(1));
  expect(few(1).principal.brokerageCoordinator.sd).not.toEqual(few(2).principal.brokerageCoordinator.sd);
});
