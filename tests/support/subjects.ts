// Subjects of all kinds for tests of metrics, and figures read off them.
import fc from 'fast-check';
import { expect } from 'vitest';
import { joined, type Span } from '#api/analysis/kernels/year-spans.ts';
import type { MetricOptions } from '#api/analysis/metrics/metric.ts';
import { type Affiliation, type Network, tiesOf } from '#api/analysis/network.ts';
import { yearsOfSpans } from '#api/analysis/participation-years.ts';
import {
  labelsOf,
  networkOf,
  type ProjectFacts,
  type Subject,
  subjectOfAffiliation,
  subjectOfNetwork,
} from '#api/analysis/subject.ts';
import { arbitraryAffiliation, arbitraryNetwork } from './arbitrary.ts';

/** What is known beyond ties or participations. */
export type More = Partial<Omit<Subject, 'size' | 'affiliation' | 'network'>>;

/** A subject of ties or of participations. */
export function subjectOf(of: Network | Affiliation, more: More = {}): Subject {
  return 'neighbours' in of ? subjectOfNetwork(of, more) : subjectOfAffiliation(of, more);
}

interface Computes<T> {
  compute(subject: Subject, options: MetricOptions): T;
}

/** Values of a metric of principals or ties. */
export function valuesOf(
  metric: Computes<Float64Array>,
  of: Network | Affiliation,
  more: More = {},
): number[] {
  return [...metric.compute(subjectOf(of, more), { seed: 1 })];
}

/** Value of a metric of the whole network. */
export function figureOf(metric: Computes<number>, of: Network | Affiliation, more: More = {}): number {
  return metric.compute(subjectOf(of, more), { seed: 1 });
}

/** Expects the same numbers to one of the last of so many digits, and NaN where NaN is expected. */
export function expectNear(actual: ArrayLike<number>, expected: ArrayLike<number>, digits = 9): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    if (Number.isNaN(expected[i])) expect(actual[i], `value ${i}`).toBeNaN();
    else expect(Math.abs(actual[i] - expected[i]), `value ${i}: ${actual[i]}`).toBeLessThan(10 ** -digits);
  }
}

/** Strengths as a full table, 0 where there is no tie. */
export function tableOf({ size, starts, neighbours, strengths }: Network): number[][] {
  return Array.from({ length: size }, (_, node) => {
    const row = new Array<number>(size).fill(0);
    for (let entry = starts[node]; entry < starts[node + 1]; entry++)
      row[neighbours[entry]] = strengths[entry];
    return row;
  });
}

/** Projects of each principal. */
export function projectsOf({ principals, projectStarts, projectList }: Affiliation): number[][] {
  return Array.from({ length: principals }, (_, i) => [
    ...projectList.subarray(projectStarts[i], projectStarts[i + 1]),
  ]);
}

/** Places from 0 on. */
export const upTo = (size: number) => Array.from({ length: size }, (_, i) => i);

/** Sum of numbers. */
export const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Facts of projects from their fields and domains. */
export function factsOf(fields: readonly (readonly number[])[], domains: readonly number[]): ProjectFacts {
  const fieldStarts = Int32Array.from({ length: fields.length + 1 }, (_, i) =>
    sumOf(fields.slice(0, i).map(({ length }) => length)),
  );
  return { fieldStarts, fields: Int32Array.from(fields.flat()), domains: Int32Array.from(domains) };
}

const groups = (names: readonly string[], size: number) =>
  fc.array(fc.constantFrom(...names, null), { minLength: size, maxLength: size }).map((of) => labelsOf(of));

/** Small networks and affiliations, disconnected and weighted among them, with some groups unknown. */
export function arbitrarySubject(): fc.Arbitrary<Subject> {
  const either = fc.oneof<fc.Arbitrary<Network | Affiliation>[]>(arbitraryNetwork(), arbitraryAffiliation());
  return either.chain((of) => {
    const size = 'neighbours' in of ? of.size : of.principals;
    const labels = fc.record({
      sectors: groups(['A', 'B', 'C'], size),
      districts: groups(['east', 'west'], size),
    });
    if ('neighbours' in of) return labels.map((more) => subjectOf(of, more));
    const span = fc
      .tuple(fc.integer({ min: 2018, max: 2025 }), fc.nat({ max: 3 }))
      .map(([first, more]): Span => [first, first + more]);
    const years = fc.array(fc.array(span, { minLength: 1, maxLength: 3 }).map(joined), {
      minLength: of.memberList.length,
      maxLength: of.memberList.length,
    });
    const fields = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }), {
      minLength: of.projects,
      maxLength: of.projects,
    });
    const domains = fc.array(fc.integer({ min: -1, max: 4 }), {
      minLength: of.projects,
      maxLength: of.projects,
    });
    return fc.record({ labels, years, fields, domains }).map((drawn) =>
      subjectOf(of, {
        ...drawn.labels,
        years: yearsOfSpans(drawn.years),
        facts: factsOf(drawn.fields, drawn.domains),
      }),
    );
  });
}

/** Holds a metric of principals or ties against its definition on subjects of all kinds. */
export function expectByDefinition(
  metric: Computes<Float64Array>,
  defined: (subject: Subject, strengths: number[][]) => ArrayLike<number>,
): void {
  fc.assert(
    fc.property(arbitrarySubject(), (subject) => {
      const values = metric.compute(subject, { seed: 1 });
      expectNear(values, defined(subject, tableOf(networkOf(subject))));
    }),
  );
}

/** The same for a metric of the whole network. */
export function expectFigureByDefinition(
  metric: Computes<number>,
  defined: (subject: Subject, strengths: number[][]) => number,
): void {
  fc.assert(
    fc.property(arbitrarySubject(), (subject) => {
      const value = metric.compute(subject, { seed: 1 });
      expectNear([value], [defined(subject, tableOf(networkOf(subject)))]);
    }),
  );
}

/** Ends of the ties, in the order of tie metrics. */
export function endsOf(subject: Subject): [number, number][] {
  const { sources, targets } = tiesOf(networkOf(subject));
  return Array.from(sources, (source, tie) => [source, targets[tie]]);
}

/** Component of each node by a full table of ties, numbered anyhow. */
export function partsOf(strengths: readonly (readonly number[])[]): number[] {
  const parts = upTo(strengths.length);
  for (const a of parts.keys())
    for (const b of parts.keys()) {
      if (strengths[a][b] === 0 || parts[a] === parts[b]) continue;
      const [from, to] = [parts[a], parts[b]];
      for (const node of parts.keys()) if (parts[node] === from) parts[node] = to;
    }
  return parts;
}
