// What holds for every metric of the list.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionsVersion } from '#api/analysis/definitions.ts';
import { trianglesOf } from '#api/analysis/kernels/triangles.ts';
import { metrics, networkMetrics, principalMetrics, tieMetrics } from '#api/analysis/metrics/list.ts';
import { ALWAYS_DEFINED, type Metric } from '#api/analysis/metrics/metric.ts';
import { brokerageCoordinator } from '#api/analysis/metrics/principal/brokerageCoordinator.ts';
import { brokerageGatekeeper } from '#api/analysis/metrics/principal/brokerageGatekeeper.ts';
import { brokerageItinerant } from '#api/analysis/metrics/principal/brokerageItinerant.ts';
import { brokerageLiaison } from '#api/analysis/metrics/principal/brokerageLiaison.ts';
import { strength } from '#api/analysis/metrics/principal/strength.ts';
import { networkOf, type Subject, subjectOfNetwork } from '#api/analysis/subject.ts';
import { renamed, withOneAlone, withTwin } from '../../../support/changed.ts';
import { root } from '../../../support/imports.ts';
import { karate, untied } from '../../../support/networks.ts';
import { arbitrarySubject, expectNear, projectsOf, sumOf, upTo } from '../../../support/subjects.ts';

const valuesOf = (metric: Metric, subject: Subject): number[] => {
  const values = metric.compute(subject, { seed: 1 });
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
        fc.property(arbitrarySubject(), (subject) => {
          for (const value of valuesOf(metric, subject)) {
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
      const given = subjectOfNetwork(karate.network);
      const copy = structuredClone(given);
      const expected = { PRINCIPAL: 34, TIE: 78, NETWORK: 1 }[metric.scope];
      expect(valuesOf(metric, copy)).toHaveLength(expected);
      expect(valuesOf(metric, copy)).toEqual(valuesOf(metric, given));
      expect(valuesOf(metric, subjectOfNetwork(untied(0)))).toHaveLength(metric.scope === 'NETWORK' ? 1 : 0);
    });
  },
);

// Louvain visits nodes in an order drawn by position, and where two are equally central or two components equally large
// the lower id goes first: what follows from any of these depends on the order, and is left out.
const byOrder = ['communities', 'modularity', 'robustnessDegree', 'robustnessBetweenness', 'eigenvector'];
const invariant = metrics.filter(({ id }) => !byOrder.includes(id));
const table = (list: readonly Metric[]) =>
  list.map((metric) => [`${metric.scope} ${metric.id}`, metric] as const);

it.each(table(invariant.filter(({ scope }) => scope !== 'TIE')))(
  '%s does not depend on what nodes are called',
  (_, metric) => {
    const order = fc.shuffledSubarray(upTo(12), { minLength: 12 });
    fc.assert(
      fc.property(arbitrarySubject(), order, (subject, shuffled) => {
        const names = shuffled.filter((node) => node < subject.size);
        const before = valuesOf(metric, subject);
        const after = valuesOf(metric, renamed(subject, names));
        expectNear(metric.scope === 'NETWORK' ? after : names.map((name) => after[name]), before);
      }),
      { numRuns: 50 },
    );
  },
);

it.each(table(principalMetrics))('%s is the same for twins', (_, metric) => {
  fc.assert(
    fc.property(arbitrarySubject(), (subject) => {
      fc.pre(subject.affiliation !== null);
      const values = valuesOf(metric, withTwin(subject));
      expectNear([values.at(-1)!], [values[0]]);
    }),
    { numRuns: 50 },
  );
});

// Whose definition looks at the number of principals, or at those without partners.
const byNumber = {
  PRINCIPAL: [
    'betweennessNormalised',
    'closeness',
    'pageRank',
    'affiliationBetweenness',
    'affiliationCloseness',
  ],
  TIE: [],
  NETWORK: [
    ...['principals', 'density', 'components', 'largestComponentShare', 'meanClustering', 'principalDegrees'],
    ...['degreeCentralisation', 'betweennessCentralisation', 'closenessCentralisation', 'globalEfficiency'],
    ...['localEfficiency', 'robustnessDegree', 'robustnessBetweenness', 'communities', 'modularity'],
  ],
} satisfies Record<Metric['scope'], string[]>;

it.each(table(metrics.filter(({ id, scope }) => !(byNumber[scope] as string[]).includes(id))))(
  '%s of others does not change by one more who is alone',
  (_, metric) => {
    fc.assert(
      fc.property(arbitrarySubject(), (subject) => {
        const before = valuesOf(metric, subject);
        fc.pre(before.length > 0);
        expectNear(valuesOf(metric, withOneAlone(subject)).slice(0, before.length), before);
      }),
      { numRuns: 50 },
    );
  },
);

it('Newman: strength is the number of projects that are shared', () => {
  fc.assert(
    fc.property(arbitrarySubject(), (subject) => {
      const { affiliation: two } = subject;
      fc.pre(two !== null);
      const shared = projectsOf(two!).map((list) =>
        list.filter((project) => two!.memberStarts[project + 1] - two!.memberStarts[project] > 1),
      );
      expectNear(
        valuesOf(strength, subject),
        shared.map(({ length }) => length),
      );
    }),
  );
});

it('Gould and Fernandez: all brokerage together is every path of two ties that is not closed, in both orders', () => {
  const both = [
    brokerageCoordinator,
    brokerageItinerant,
    brokerageGatekeeper,
    brokerageGatekeeper,
    brokerageLiaison,
  ];
  fc.assert(
    fc.property(arbitrarySubject(), (given) => {
      const sectors = { of: Int32Array.from(upTo(given.size), (i) => i % 3), names: ['A', 'B', 'C'] };
      const subject = { ...given, sectors };
      const brokerage = sumOf(both.flatMap((metric) => valuesOf(metric, subject)));
      const network = networkOf(subject);
      const degrees = upTo(network.size).map((i) => network.starts[i + 1] - network.starts[i]);
      const paths = sumOf(degrees.map((degree) => (degree * (degree - 1)) / 2));
      expect(brokerage).toBe(2 * (paths - 3 * trianglesOf(network).total));
    }),
  );
});
