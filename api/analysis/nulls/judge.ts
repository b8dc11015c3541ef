// What a table of counts says beside what a null model gives: less than a fair comparison expects, more, or nothing.
import { deviationOf } from '../kernels/permutation-test.ts';
import { distanceOf, distancesOf, maxT, type Samples } from './max-t.ts';

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

/** One figure of each cell, and what its null gave. */
export interface Sampled {
  readonly observed: Float64Array;
  readonly samples: Samples;
  /** Mean of the null where it is known exactly; that of the samples if left out. */
  readonly mean?: Float64Array;
}

/** A table and what its null gave. */
export interface Judgeable extends Sampled {
  /** Projects of each cell, as the null expects; must follow from what the null keeps, not from what is observed. */
  readonly expectedProjects: Float64Array;
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
 * @param beside a second figure of the same cells in the same samples: a cell is then as far out as the farther of both,
 * if both lie on the same side
 */
export function judge(
  table: Judgeable,
  { fewestProjects = FEWEST_PROJECTS, beside }: { fewestProjects?: number; beside?: Sampled } = {},
): Judged[] {
  const { observed, expectedProjects } = table;
  const own = standing(table);
  const other = beside && standing(beside);
  const { distances, sampled } = other ? farthest(own, other) : own;
  const judged = expectedProjects.map((projects) => (projects >= fewestProjects ? 1 : 0));
  const family = Int32Array.from(judged.keys()).filter((cell) => judged[cell] === 1);
  const adjusted = new Float64Array(observed.length).fill(Number.NaN);
  maxT(family, distances, sampled).forEach((p, i) => {
    adjusted[family[i]] = p;
  });
  return Array.from(observed, (value, cell) => {
    const pAdjusted = judged[cell] === 1 ? adjusted[cell] : null;
    return {
      observed: value,
      expected: own.mean[cell],
      sd: own.sd[cell],
      z: zOf(own.sides[cell], own.distances[cell]),
      p: pAdjusted === null ? null : maxT(Int32Array.of(cell), distances, sampled)[0],
      pAdjusted,
      expectedProjects: expectedProjects[cell],
      verdict: verdictOf(pAdjusted, own.sides[cell]),
    };
  });
}

/** Where each cell stands within its null: −1 below the mean, 1 above. */
function standing({ observed, samples, mean: known }: Sampled) {
  const { cells, count, values } = samples;
  const mean = known ?? new Float64Array(cells);
  const sd = new Float64Array(cells);
  const drawn = new Float64Array(count);
  for (let cell = 0; cell < cells; cell++) {
    for (let sample = 0; sample < count; sample++) drawn[sample] = values[sample * cells + cell];
    if (!known) mean[cell] = meanOf(drawn);
    sd[cell] = deviationOf(drawn);
  }
  return {
    mean,
    sd,
    sides: observed.map((value, cell) => (value < mean[cell] ? -1 : 1)),
    distances: observed.map((value, cell) => distanceOf(value, mean[cell], sd[cell])),
    sampled: distancesOf(samples, mean, sd),
  };
}

type Standing = ReturnType<typeof standing>;

/** The farther of both; the first where the second lies on the other side, so that what is said agrees with it. */
function farthest(a: Standing, b: Standing): Pick<Standing, 'distances' | 'sampled'> {
  return {
    distances: a.distances.map((distance, cell) =>
      a.sides[cell] === b.sides[cell] ? Math.max(distance, b.distances[cell]) : distance,
    ),
    sampled: {
      ...a.sampled,
      values: a.sampled.values.map((value, i) => Math.max(value, b.sampled.values[i])),
    },
  };
}

function verdictOf(pAdjusted: number | null, side: number): Verdict {
  if (pAdjusted === null) return 'TOO_FEW_DATA';
  if (pAdjusted > LEVEL) return 'AS_EXPECTED';
  return side < 0 ? 'GAP' : 'SURPLUS';
}

/** Distance with its sign; null without deviation. */
function zOf(side: number, distance: number): number | null {
  return distance === 0 || !Number.isFinite(distance) ? null : side * distance;
}

function meanOf(drawn: Float64Array): number {
  let sum = 0;
  for (const value of drawn) sum += value;
  return sum / drawn.length;
}
