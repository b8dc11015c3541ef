// The JSON of an analysis.
import { expect, it } from 'vitest';
import { evaluate } from '#api/analysis/metrics/evaluate.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { type AnalysisResult, jsonOf, resultOf } from '#api/exchange/network-result.ts';
import { named } from '../../support/networks.ts';

const result: AnalysisResult = {
  definitionsVersion: '1',
  seed: 1,
  network: { density: null },
  tables: { communities: [['a"b', '甲']] },
  tests: {},
  nodes: [],
  ties: [],
  undefined: [{ metric: 'density', reason: 'too few' }],
};

it('writes the whole result as JSON', () => {
  expect(JSON.parse([...jsonOf(result)].join(''))).toEqual(result);
});

it('writes long lists in pieces', () => {
  const ties = Array.from({ length: 20_000 }, (_, i) => ({
    source: 'a',
    target: `b${i}`,
    strength: 1 / (i + 1),
  }));
  const pieces = [...jsonOf({ ...result, ties })];
  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
  expect(JSON.parse(pieces.join('')).ties).toEqual(ties);
});

it('writes yes and no, tables and tests, and null where there is none', () => {
  const { names, network } = named([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  const sectors = { of: Int32Array.of(0, 0, 0), names: ['CITY'] };
  const evaluation = evaluate(
    subjectOfNetwork(network, { sectors }),
    {
      principal: ['articulationPoint', 'brokerageCoordinator'],
      tie: ['bridge'],
      network: ['eiIndex', 'sectorMixing'],
      tests: true,
    },
    1,
  );
  const written = resultOf(
    { ids: names, network, affiliation: null, groups: [], notices: [] },
    evaluation,
    null,
  );
  const certain = { expected: 2, sd: 0, z: null, p: 1, randomGraph: (2 / 3) ** 2 * (1 / 3) * 2 };
  expect(written.nodes[1]).toMatchObject({
    id: 'b',
    articulationPoint: true,
    brokerageCoordinator: 2,
    tests: { brokerageCoordinator: { ...certain, randomGraph: expect.closeTo(certain.randomGraph, 12) } },
  });
  expect(written.nodes[0].articulationPoint).toBe(false);
  expect(written.ties).toEqual([
    { source: 'a', target: 'b', bridge: true },
    { source: 'b', target: 'c', bridge: true },
  ]);
  expect(written.tables.sectorMixing).toEqual({ rows: ['CITY'], columns: ['CITY'], values: [[4]] });
  expect(written.tests).toEqual({ eiIndex: { expected: -1, sd: 0, z: null, p: 1 } });
});
