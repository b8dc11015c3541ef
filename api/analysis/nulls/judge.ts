// What a table of counts says beside what a null model gives: less than a fair comparison expects, more, or nothing.
import { deviationOf } from '../kernels/permutation-test.ts';
import { distanceOf, maxT, type Samples } from './max-t.ts';

/** What is said of a cell. */
export type Verdict = 'GAP' | 'AS_EXPECTED' | 'SURPLUS' | 'TOO_FEW_DATA';

/** A cell beside its null. */
export interface Judged {
  readonly observed: number;
  /** Mean of the null. */
  readonly expected: number;
  /** Standard deviation of the null. */
  readonly sd: number;
  /** (observed − expected)/sd; null where nothing deviates. */
  readonly z: number | null;
  /** Two-sided and empirical, for this cell alone; null for TOO_FEW_DATA. */
  readonly p: number | null;
  /** For the whole table, by step-down max-T; null for TOO_FEW_DATA. */
  readonly pAdjusted: number | null;
  /** Projects in which both (all) groups of the cell occur, as the null expects. */
  readonly expectedProjects: number;
  readonly verdict: Verdict;
}

/** A table and what its null gave. */
export interface Judgeable {
  readonly observed: Float64Array;
  readonly samples: Samples;
  /** Projects of each cell, as the null expects; must follow from what the null keeps, not from what is observed. */
  readonly expectedProjects: Float64Array;
  /** Mean of the null where it is known exactly; that of the samples if left out. */
  readonly mean?: Float64Array;
}

/** Cells that expect fewer projects have too few data. */
const FEWEST_PROJECTS = 5;

/** The share of structureless tables in which anything may be called GAP or SURPLUS. */
const LEVEL = 0.05;

/**
 * Judges one table, which is one family: (a) cells that expect too few projects leave it; (b) p is (1 + samples at least
 * as far from the mean)/(samples + 1), which is never 0 (Phipson & Smyth 2010, doi:10.2202/1544-6115.1585); (c) p is
 * adjusted by step-down max-T (see `maxT`); (d) GAP or SURPLUS where that is at most 0.05.
 * @param fewestProjects for (a); 0 judges every cell
 */
export function judge(
  { observed, samples, expectedProjects, mean: known }: Judgeable,
  { fewestProjects = FEWEST_PROJECTS }: { readonly fewestProjects?: number } = {},
): Judged[] {
  const { cells, count, values } = samples;
  const mean = known ?? new Float64Array(cells);
  const sd = new Float64Array(cells);
  const distances = new Float64Array(cells);
  const alone = new Float64Array(cells);
  const drawn = new Float64Array(count);
  for (let cell = 0; cell < cells; cell++) {
    for (let sample = 0; sample < count; sample++) drawn[sample] = values[sample * cells + cell];
    if (!known) mean[cell] = meanOf(drawn);
    sd[cell] = deviationOf(drawn);
    distances[cell] = distanceOf(observed[cell], mean[cell], sd[cell]);
    alone[cell] = maxT(Int32Array.of(cell), distances, samples, mean, sd)[0];
  }
  const family = Int32Array.from(expectedProjects.keys()).filter(
    (cell) => expectedProjects[cell] >= fewestProjects,
  );
  const adjusted = maxT(family, distances, samples, mean, sd);
  const pAdjusted = new Map(Array.from(family, (cell, i) => [cell, adjusted[i]]));
  return Array.from(observed, (value, cell) => {
    const adjustedP = pAdjusted.get(cell) ?? null;
    return {
      observed: value,
      expected: mean[cell],
      sd: sd[cell],
      z: zOf(value - mean[cell], distances[cell]),
      p: adjustedP === null ? null : alone[cell],
      pAdjusted: adjustedP,
      expectedProjects: expectedProjects[cell],
      verdict: verdictOf(adjustedP, value - mean[cell]),
    };
  });
}

function verdictOf(pAdjusted: number | null, difference: number): Verdict {
  if (pAdjusted === null) return 'TOO_FEW_DATA';
  if (pAdjusted > LEVEL) return 'AS_EXPECTED';
  return difference < 0 ? 'GAP' : 'SURPLUS';
}

/** Distance with its sign; null without deviation. */
function zOf(difference: number, distance: number): number | null {
  if (distance === 0 || !Number.isFinite(distance)) return null;
  return difference < 0 ? -distance : distance;
}

function meanOf(drawn: Float64Array): number {
  let sum = 0;
  for (const value of drawn) sum += value;
  return sum / drawn.length;
}
