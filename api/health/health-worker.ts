// Worker entry: indicators of a fiscal year and of the year before, and how far they move when records are missing.
import type { Indicator } from '../analysis/indicators/indicator.ts';
import { indicators } from '../analysis/indicators/list.ts';
import { percentile } from '../analysis/indicators/shares.ts';
import { type Job, job, work } from '../analysis/job.ts';
import type { HealthSource } from './health-source.ts';
import { healthYear } from './health-year.ts';
import { thinRegister } from './thin-register.ts';

/** What the job needs. */
export interface HealthInput {
  readonly source: HealthSource;
  readonly year: number;
  /** How often a tenth of the participations is left out; 0 for no bands. */
  readonly replicates: number;
  readonly seed: number;
}

/** Indicators in the order of the list, NaN where undefined. */
export interface HealthOutput {
  readonly values: Float64Array;
  /** Of the year before; all undefined where nothing is recorded of it. */
  readonly previous: Float64Array;
  /** 5th and 95th percentile of the value, or of its change, over the replicates; null without replicates. */
  readonly bands: { readonly low: Float64Array; readonly high: Float64Array } | null;
}

/** Computes the indicators of a year in a worker. */
export const healthJob: Job<HealthInput, HealthOutput> = job(import.meta.url);

function both(source: HealthSource, year: number, list: readonly Indicator[]) {
  const of = (one: number) => {
    const facts = healthYear(source, one);
    return Float64Array.from(list, ({ compute }) => compute(facts));
  };
  const previous = year > source.firstYear ? of(year - 1) : new Float64Array(list.length).fill(Number.NaN);
  return { values: of(year), previous };
}

/** The same without a worker. */
export function health(
  { source, year, replicates, seed }: HealthInput,
  report: (share: number) => void,
): HealthOutput {
  const known = both(source, year, indicators);
  if (replicates === 0) return { ...known, bands: null };
  const banded = indicators.filter(({ band }) => band !== null);
  const seen = banded.map(() => new Float64Array(replicates));
  for (let replicate = 1; replicate <= replicates; replicate++) {
    const thinned = { ...source, snapshot: thinRegister(source.snapshot, seed, replicate) };
    const { values, previous } = both(thinned, year, banded);
    banded.forEach(({ band }, i) => {
      seen[i][replicate - 1] = band === 'CHANGE' ? values[i] - previous[i] : values[i];
    });
    report(replicate / replicates);
  }
  const low = new Float64Array(indicators.length).fill(Number.NaN);
  const high = low.slice();
  banded.forEach((indicator, i) => {
    const place = indicators.indexOf(indicator);
    low[place] = percentile(seen[i], 5);
    high[place] = percentile(seen[i], 95);
  });
  return { ...known, bands: { low, high } };
}

export default work(health);
