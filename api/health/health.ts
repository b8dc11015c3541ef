// Indicators of a fiscal year as they are shown: computed in a worker, once for each state of the graph.
import type { indicators } from '../analysis/indicators/list.ts';
import type { RunOptions } from '../analysis/pool.ts';
import { REPLICATES } from '../analysis/sensitivity.ts';
import type { Context } from '../context.ts';
import type { Current } from '../network/current.ts';
import { SEED } from '../network/wanted.ts';
import { readHealthRecords } from './health-records.ts';
import type { HealthSource } from './health-source.ts';
import { type HealthOutput, healthJob } from './health-worker.ts';

/** What is known of one state of the graph. */
interface Known {
  source: Promise<HealthSource>;
  years: Map<number, Promise<HealthOutput>>;
  bands: Map<number, HealthOutput>;
}

const states = new WeakMap<Current, Known>();

function knownOf(current: Current, { database }: Context): Known {
  const known = states.get(current) ?? {
    source: database.read(readHealthRecords).then((records) => ({
      snapshot: current.snapshot,
      directory: current.lists.directory,
      records,
      mostSubsidyYears: current.profile.subsidyYears,
      firstYear: current.years?.from ?? current.snapshot.currentYear,
    })),
    years: new Map(),
    bands: new Map(),
  };
  states.set(current, known);
  return known;
}

async function run(
  current: Current,
  context: Context,
  year: number,
  replicates: number,
  options: RunOptions,
) {
  const source = await knownOf(current, context).source;
  return current.pool.run(healthJob, { source, year, replicates, seed: SEED }, options);
}

/** Values of a fiscal year, with bands where somebody has asked for them. */
export async function healthOf(context: Context, year: number): Promise<HealthOutput> {
  const current = await context.current();
  const { years, bands } = knownOf(current, context);
  const banded = bands.get(year);
  if (banded) return banded;
  const running = years.get(year) ?? run(current, context, year, 0, {});
  years.set(year, running);
  running.catch(() => years.delete(year));
  return running;
}

/** Computes the bands of a year; they are known from then on. */
export async function computeBands(context: Context, year: number, options: RunOptions): Promise<void> {
  const current = await context.current();
  const { bands } = knownOf(current, context);
  if (!bands.has(year)) bands.set(year, await run(current, context, year, REPLICATES, options));
}

/** How an indicator stands against its target, or against the year before where there is none. */
export type Standing = 'AT_TARGET' | 'BETTER' | 'WORSE' | 'SAME';

/** Null where it cannot be said: undefined values, or an indicator of which neither way is better. */
export function standingOf(
  direction: (typeof indicators)[number]['direction'],
  value: number,
  previous: number,
  target: number | null,
): Standing | null {
  if (Number.isNaN(value) || direction === 'NEITHER') return null;
  const sign = direction === 'HIGHER' ? 1 : -1;
  if (target !== null && sign * (value - target) >= 0) return 'AT_TARGET';
  if (Number.isNaN(previous)) return null;
  const change = sign * (value - previous);
  return change > 0 ? 'BETTER' : change < 0 ? 'WORSE' : 'SAME';
}
