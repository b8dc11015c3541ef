// Figures of coordinators from what they are counted from, and what each says of itself.
import { expect, it } from 'vitest';
import { allMetrics, coordinatorMetrics } from '#api/analysis/metrics/list.ts';
import { ALWAYS_DEFINED, type CoordinatorFacts } from '#api/analysis/metrics/metric.ts';

const facts: CoordinatorFacts = {
  ...{ known: 5, reached: 12, only: 3, sectors: 2, districts: 4 },
  ...{ open: 6, ended: 4, collaborating: 1, capacity: 8 },
};

const figuresOf = (given: CoordinatorFacts) =>
  Object.fromEntries(coordinatorMetrics.map((metric) => [metric.id, metric.compute(given)]));

it('are counted or shares', () => {
  expect(figuresOf(facts)).toEqual({
    principalsKnown: 5,
    principalsReached: 12,
    sectorsCovered: 2,
    districtsCovered: 4,
    openIntroductions: 6,
    capacityUse: 0.75,
    conversion: 0.25,
    leftUnreachable: 3,
  });
});

it('are undefined only where they say so', () => {
  const none = {
    known: 0,
    reached: 0,
    only: 0,
    sectors: 0,
    districts: 0,
    open: 0,
    ended: 0,
    collaborating: 0,
  };
  for (const capacity of [null, 0]) {
    const missing = coordinatorMetrics.filter((metric) =>
      Number.isNaN(metric.compute({ ...none, capacity })),
    );
    expect(missing.map(({ id }) => id)).toEqual(['capacityUse', 'conversion']);
    for (const { undefinedWhen } of missing) expect(undefinedWhen).not.toBe(ALWAYS_DEFINED);
  }
});

it.each(coordinatorMetrics.map((metric) => [metric.id, metric] as const))(
  '%s says what it is',
  (_, metric) => {
    expect(allMetrics).toContain(metric);
    expect(metric.meaning.ja).toMatch(/。$/);
    expect(metric.meaning.en).toMatch(/^[^ぁ-ん一-龠]+\.$/);
    expect(metric.formula).not.toBe('');
  },
);
