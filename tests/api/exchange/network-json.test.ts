// The JSON of an analysis as text.
import { expect, it } from 'vitest';
import { jsonOf } from '#api/exchange/network-json.ts';
import type { AnalysisResult } from '#api/exchange/network-result.ts';

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
