// Subject "growth": how time and memory grow with the network, and the size at which betweenness is estimated.
import { subjectOfAffiliation } from '#api/analysis/subject.ts';
import { readConfig } from '#api/config.ts';
import { type Apart, apart, type Measure } from './apart.ts';
import { duration, megabytes, whole } from './format.ts';
import { twoMode } from './grown.ts';
import type { Section } from './section.ts';
import type { Bench, Subject } from './subject.ts';

/** Principals; three times as many projects. */
const GROWN = {
  EXACT_PATHS: [1_000, 2_000, 4_000, 8_000, 16_000],
  STANDARD_SET: [1_000, 2_000, 4_000, 8_000],
};
const NATIONAL = 100_000;

/** The exponent of a power, by least squares of logarithms. */
function exponentOf(points: readonly (readonly [number, number])[]): number {
  const [xs, ys] = [points.map(([x]) => Math.log(x)), points.map(([, y]) => Math.log(y))];
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const slope = xs.reduce((sum, value, i) => sum + (value - x) * (ys[i]! - y), 0);
  return slope / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}

const NAMES: Readonly<Record<Measure, string>> = {
  EXACT_PATHS: 'exact paths',
  ESTIMATED_PATHS: 'estimated betweenness',
  DISTANCES: 'exact distances',
  STANDARD_SET: 'the standard set',
};

async function rowOf(bench: Bench, what: Measure, principals: number, threads: number) {
  bench.say(`  ${NAMES[what]}, ${whole(principals)}`);
  const affiliation = twoMode(principals, 1);
  const found = await apart(what, subjectOfAffiliation(affiliation), threads, bench.folder);
  const entries = affiliation.memberList.length;
  const row = [
    NAMES[what],
    whole(principals),
    whole(entries),
    duration(found.seconds),
    `${found.runs}`,
    duration(found.cpuSeconds),
    megabytes(found.memory),
  ];
  return { row, entries, found };
}

const HEADERS = ['what', 'principals', 'participations', 'time', 'runs', 'processor time', 'memory'];

async function grown(bench: Bench, threads: number): Promise<Section> {
  const rows: string[][] = [];
  const notes = [];
  for (const what of ['EXACT_PATHS', 'STANDARD_SET'] as const) {
    const points: [number, Apart][] = [];
    for (const principals of GROWN[what]) {
      const { row, entries, found } = await rowOf(bench, what, principals, threads);
      rows.push(row);
      points.push([entries, found]);
    }
    const of = (value: (found: Apart) => number) =>
      exponentOf(points.map(([entries, found]) => [entries, value(found)])).toFixed(2);
    notes.push(
      `${NAMES[what]}: processor time ∝ participations to the power of ${of((found) => found.cpuSeconds)}, time ${of((found) => found.seconds)}, memory ${of((found) => found.memory)} (least squares)`,
    );
  }
  notes.push('Networks: three projects for each principal, of two to eight members drawn at random.');
  return { title: `How time and memory grow, ${threads} threads`, headers: HEADERS, rows, notes };
}

async function national(bench: Bench, threads: number): Promise<Section> {
  const rows: string[][] = [];
  for (const what of ['ESTIMATED_PATHS', 'DISTANCES'] as const)
    rows.push((await rowOf(bench, what, NATIONAL, threads)).row);
  const notes = [
    'estimated betweenness: every value lies within 0.5 % of all pairs of principals of the exact one, with a probability of 90 %.',
    'exact distances: closeness, harmonic closeness, mean path, diameter and global efficiency follow from them.',
  ];
  return { title: `National size, ${threads} threads`, headers: HEADERS, rows, notes };
}

/** The subject. */
export const growth: Subject = {
  name: 'growth',
  about: 'how time and memory of exact paths and of the standard set grow; betweenness of national size',
  async run(bench, size) {
    const { ANALYSIS_THREADS } = readConfig({});
    return [await (size === 'city' ? grown : national)(bench, ANALYSIS_THREADS)];
  },
};
