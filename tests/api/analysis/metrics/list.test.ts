// What holds for every metric of the list.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionsVersion } from '#api/analysis/definitions.ts';
import { metrics, networkMetrics, principalMetrics, tieMetrics } from '#api/analysis/metrics/list.ts';
import { ALWAYS_DEFINED, type Metric } from '#api/analysis/metrics/metric.ts';
import type { Network } from '#api/analysis/network.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { arbitraryNetwork } from '../../../support/arbitrary.ts';
import { root } from '../../../support/imports.ts';
import { karate, relabelled, untied } from '../../../support/networks.ts';

const valuesOf = (metric: Metric, network: Network): number[] => {
  const values = metric.compute(subjectOfNetwork(network), { seed: 1 });
  return typeof values === 'number' ? [values] : [...values];
};

it('ids are unique within a scope and name the file', () => {
  for (const list of [principalMetrics, tieMetrics, networkMetrics]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
  for (const { id, scope } of metrics) {
    const file = join('analysis/metrics', scope.toLowerCase(), id);
    expect(existsSync(join(root, 'api', `${file}.ts`)), file).toBe(true);
    expect(existsSync(join(root, 'tests/api', `${file}.test.ts`)), `${file}.test`).toBe(true);
  }
});

describe.each(metrics.map((metric) => [`${metric.scope} ${metric.id}`, metric] as const))(
  '%s',
  (_, metric) => {
    it('says in both languages what it is', () => {
      for (const words of [metric.label, metric.meaning, metric.unit, metric.undefinedWhen]) {
        expect(words.ja).toMatch(/[ぁ-ん一-龠ァ-ヶ]/);
        expect(words.en).toMatch(/^[^ぁ-ん一-龠]+$/);
      }
      expect(metric.meaning.ja).toMatch(/。$/);
      expect(metric.meaning.en).toMatch(/\.$/);
      expect(metric.source.doi).toMatch(/^10\./);
      expect(metric.history.at(-1)?.version.localeCompare(definitionsVersion)).toBeLessThanOrEqual(0);
    });

    it('stays within its range and is never infinite; where it is always defined, it is', () => {
      const { min, max } = metric.range;
      fc.assert(
        fc.property(arbitraryNetwork(), (network) => {
          for (const value of valuesOf(metric, network)) {
            if (Number.isNaN(value)) expect(metric.undefinedWhen).not.toBe(ALWAYS_DEFINED);
            else {
              expect(value).toBeGreaterThanOrEqual((min ?? Number.MIN_SAFE_INTEGER) - 1e-9);
              expect(value).toBeLessThanOrEqual((max ?? Number.MAX_SAFE_INTEGER) + 1e-9);
            }
          }
        }),
        { numRuns: 50 },
      );
    });

    it('gives one value per node or tie, and the same bytes again', () => {
      const copy = structuredClone(karate.network);
      const expected = { PRINCIPAL: 34, TIE: 78, NETWORK: 1 }[metric.scope];
      expect(valuesOf(metric, copy)).toHaveLength(expected);
      expect(valuesOf(metric, copy)).toEqual(valuesOf(metric, karate.network));
      expect(valuesOf(metric, untied(0))).toHaveLength(metric.scope === 'NETWORK' ? 1 : 0);
    });
  },
);

// Louvain visits nodes in an order drawn by position, and where two are equally central the lower id goes first: what
// follows from either depends on the order, and is left out.
const byOrder = ['communities', 'modularity', 'robustnessDegree', 'robustnessBetweenness'];
const invariant = metrics.filter(({ id, scope }) => scope !== 'TIE' && !byOrder.includes(id));

it.each(invariant.map((metric) => [`${metric.scope} ${metric.id}`, metric] as const))(
  '%s does not depend on what nodes are called',
  (_, metric) => {
    const order = fc.shuffledSubarray(
      Array.from({ length: 12 }, (_, i) => i),
      { minLength: 12 },
    );
    fc.assert(
      fc.property(arbitraryNetwork(), order, (network, shuffled) => {
        const names = shuffled.filter((node) => node < network.size);
        const before = valuesOf(metric, network);
        const after = valuesOf(metric, relabelled(network, names));
        if (metric.scope === 'NETWORK' && !Number.isNaN(before[0]))
          expect(after[0]).toBeCloseTo(before[0], 9);
        else if (metric.scope === 'NETWORK') expect(after[0]).toBeNaN();
        else {
          before.forEach((value, node) => {
            if (Number.isNaN(value)) expect(after[names[node]]).toBeNaN();
            else expect(after[names[node]]).toBeCloseTo(value, 9);
          });
        }
      }),
      { numRuns: 50 },
    );
  },
);
