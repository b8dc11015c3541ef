// What each metric says it looks at is all it looks at, and it does look at it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '#api/analysis/metrics/evaluate.ts';
import { metrics } from '#api/analysis/metrics/list.ts';
import type { Metric } from '#api/analysis/metrics/metric.ts';
import { SUBJECT_PARTS, type Subject, type SubjectPart } from '#api/analysis/subject.ts';
import { arbitrarySubject } from '../../../support/subjects.ts';

/** Everything that is computed of one metric: values, table, partition and test. */
function allOf({ scope, id }: Metric, subject: Subject) {
  const names = { principal: [], tie: [], network: [], [scope.toLowerCase()]: [id] };
  return evaluate(subject, { ...names, tests: true, permutations: 5 }, 1);
}

function without(subject: Subject, parts: readonly SubjectPart[]): Subject {
  return { ...subject, ...Object.fromEntries(parts.map((part) => [part, null])) };
}

const cases = metrics.map((metric) => [`${metric.scope} ${metric.id}`, metric] as const);

it.each(cases)('%s is the same without what it does not read', (_, metric) => {
  const unread = SUBJECT_PARTS.filter((part) => !metric.reads?.includes(part));
  fc.assert(
    fc.property(arbitrarySubject(), (subject) => {
      expect(allOf(metric, without(subject, unread))).toEqual(allOf(metric, subject));
    }),
    { numRuns: 25 },
  );
});

it.each(cases.filter(([, { reads }]) => reads))('%s is another without what it reads', (_, metric) => {
  for (const part of metric.reads!) {
    const isRead = (subject: Subject) => {
      try {
        expect(allOf(metric, without(subject, [part]))).toEqual(allOf(metric, subject));
        return false;
      } catch {
        return true;
      }
    };
    expect(fc.sample(arbitrarySubject(), { numRuns: 100, seed: 1 }).some(isRead), part).toBe(true);
  }
});
