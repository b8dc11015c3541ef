// Tables of groups held against curveball, computed on all threads of a pool.
import type { Affiliation } from '../network.ts';
import type { Pool, RunOptions } from '../pool.ts';
import { runSlices } from '../run-slices.ts';
import { shared } from '../shared.ts';
import { observedTable } from './curveball-samples.ts';
import { chainJob } from './curveball-worker.ts';
import { cellsOf, type GroupTable } from './group-tables.ts';
import type { Judgeable } from './judge.ts';
import { autocorrelationOf } from './mixing.ts';
import type { Picks } from './picks.ts';
import type { Strata } from './strata.ts';

/** Most chains, each of which starts from what is observed. */
const CHAINS = 32;

/** Rounds before the first sample of a chain unless told otherwise: RS 2024 is mixed after 20. */
const BURN_IN = 40;

/** Rounds between samples unless told otherwise. */
const ROUNDS = 5;

/** How well chance mixed. */
export interface Mixing {
  readonly chains: number;
  readonly burnIn: number;
  readonly rounds: number;
  /** How often each participation went elsewhere between two samples, in the mean. */
  readonly swapsPerEntry: number;
  /**
   * Share of participations that are not among those observed, in the first and the last samples of all chains: where
   * the first is lower, what is observed still shows through.
   */
  readonly moved: readonly [first: number, last: number];
  /**
   * Correlation of a cell's value with that of the sample before, mean over cells; about 0 (give or take 1/√samples)
   * where samples are independent. NaN where no value changes or chains are too short.
   */
  readonly autocorrelation: number;
}

/** Tables with their samples, in the order asked for, and how well chance mixed. */
export interface CurveballTables {
  readonly tables: readonly Judgeable[];
  readonly mixing: Mixing;
}

/** What is asked of curveball. */
export interface CurveballQuestion {
  readonly affiliation: Affiliation;
  /** Projects that may trade members with each other. */
  readonly strata: Strata;
  /** How members are picked; from everybody alike if left out. */
  readonly picks?: Picks | null;
  /** Tables, all counted on the same samples. */
  readonly tables: readonly GroupTable[];
  readonly samples: number;
  readonly seed: number;
  readonly burnIn?: number;
  readonly rounds?: number;
}

/**
 * Samples the null of tables of groups: who takes part in what is dealt out again within strata (see `curveball`). The
 * bytes depend on the question alone, not on the number of threads.
 * @throws RangeError for a table of too many cells; the signal's reason when stopped
 */
export async function curveballOn(
  pool: Pool,
  { affiliation, strata, picks = null, tables, samples, seed, ...pace }: CurveballQuestion,
  { signal, onProgress }: RunOptions = {},
): Promise<CurveballTables> {
  const { burnIn = BURN_IN, rounds = ROUNDS } = pace;
  const cells = tables.map((table) => cellsOf(table).length);
  const values = cells.map((count) => new Float64Array(count * samples));
  const projects = cells.map((count) => new Float64Array(count));
  const chains = Math.min(CHAINS, samples);
  const starts = Array.from({ length: chains + 1 }, (_, chain) => Math.floor((chain * samples) / chains));
  const plan = shared({ affiliation, strata, picks, tables, seed, burnIn, rounds });
  const inputs = starts.slice(1).map((to, chain) => ({ plan, chain, samples: to - starts[chain] }));
  const moved: [number, number] = [0, 0];
  let swaps = 0;
  let dealt = 0;
  await runSlices(
    pool,
    chainJob,
    inputs,
    (chain, place) => {
      values.forEach((all, i) => {
        all.set(chain.values[i], starts[place] * cells[i]);
        chain.projects[i].forEach((sum, cell) => {
          projects[i][cell] += sum / samples;
        });
      });
      for (const end of [0, 1]) moved[end] += chain.moved[end] / chains;
      swaps += chain.swaps;
      dealt += chain.dealt;
    },
    { signal, onProgress },
  );
  const judgeable = tables.map((table, i) => ({
    observed: observedTable(affiliation, table),
    samples: { cells: cells[i], count: samples, values: values[i] },
    expectedProjects: projects[i],
  }));
  const entries = affiliation.memberList.length;
  const swapsPerEntry = dealt === 0 || entries === 0 ? 0 : (swaps * rounds) / dealt / entries;
  const autocorrelation = autocorrelationOf(
    judgeable.map((table) => table.samples),
    starts,
  );
  return {
    tables: judgeable,
    mixing: { chains, burnIn, rounds, swapsPerEntry, moved, autocorrelation },
  };
}
