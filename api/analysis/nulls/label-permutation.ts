// Tables of two kinds of labels of projects, held against labels dealt out again.
import { drawsOf, shuffle } from './draws.ts';
import type { Strata } from './strata.ts';

/** The labels of each project: a set, which may be empty where they are not known. */
export interface LabelSets {
  /** Number of labels; each is 0 … count − 1. */
  readonly count: number;
  /** One more offsets than projects, into `labels`. */
  readonly starts: Int32Array;
  /** Labels of each project, none twice. */
  readonly labels: Int32Array;
}

/** Projects with the labels that are crossed. Plain data, so that it can be sent to a worker. */
export interface CrossTable {
  readonly rows: LabelSets;
  readonly columns: LabelSets;
  /** Projects among which the labels of columns change hands, those of a start year. */
  readonly strata: Strata;
}

/** Label sets of projects. */
export function labelSetsOf(count: number, sets: Iterable<Iterable<number>>): LabelSets {
  const starts = [0];
  const labels: number[] = [];
  for (const set of sets) {
    for (const label of new Set(set)) labels.push(label);
    starts.push(labels.length);
  }
  return { count, starts: Int32Array.from(starts), labels: Int32Array.from(labels) };
}

/** Projects whose labels are known both ways, stratum after stratum; only they are counted and dealt to. */
export function comparedProjects({ rows, columns, strata }: CrossTable): Int32Array[] {
  const known = (sets: LabelSets, project: number) => sets.starts[project + 1] > sets.starts[project];
  return Array.from({ length: strata.count }, (_, stratum) =>
    strata.projects
      .subarray(strata.starts[stratum], strata.starts[stratum + 1])
      .filter((project) => known(rows, project) && known(columns, project)),
  );
}

/** Adds each project of `projects` to the cells of its rows and of the columns of the project dealt to it. */
function count(
  { rows, columns }: CrossTable,
  projects: Int32Array,
  dealt: Int32Array,
  cells: Float64Array,
): void {
  for (let i = 0; i < projects.length; i++) {
    const [begin, end] = [columns.starts[dealt[i]], columns.starts[dealt[i] + 1]];
    for (let r = rows.starts[projects[i]]; r < rows.starts[projects[i] + 1]; r++) {
      const first = rows.labels[r] * columns.count;
      for (let c = begin; c < end; c++) cells[first + columns.labels[c]]++;
    }
  }
}

/** Projects of each row and column: row r and column c at `r * columns.count + c`. */
export function observedCross(table: CrossTable): Float64Array {
  const cells = new Float64Array(table.rows.count * table.columns.count);
  for (const projects of comparedProjects(table)) count(table, projects, projects, cells);
  return cells;
}

/** What each cell expects when labels change hands: in each stratum, projects of the row × of the column / projects. */
export function expectedCross(table: CrossTable): Float64Array {
  const { rows, columns } = table;
  const cells = new Float64Array(rows.count * columns.count);
  for (const projects of comparedProjects(table)) {
    const ofRow = margin(rows, projects);
    const ofColumn = margin(columns, projects);
    ofRow.forEach((a, r) => {
      ofColumn.forEach((b, c) => {
        if (a > 0) cells[r * columns.count + c] += (a * b) / projects.length;
      });
    });
  }
  return cells;
}

function margin({ count, starts, labels }: LabelSets, projects: Int32Array): Float64Array {
  const sums = new Float64Array(count);
  for (const project of projects)
    for (let i = starts[project]; i < starts[project + 1]; i++) sums[labels[i]]++;
  return sums;
}

/**
 * The table with the labels of columns dealt out again among the projects of each stratum, the set of a project moving
 * as a whole; sample after sample, from sample `from` to the one before `to`. What a sample deals follows from the seed
 * and its number alone.
 */
export function permutedCross(
  table: CrossTable,
  seed: number,
  from: number,
  to: number,
  report: (share: number) => void = () => {},
): Float64Array {
  const size = table.rows.count * table.columns.count;
  const samples = new Float64Array((to - from) * size);
  const groups = comparedProjects(table);
  const dealt = groups.map((projects) => projects.slice());
  for (let sample = from; sample < to; sample++) {
    const draw = drawsOf(seed, sample);
    const cells = samples.subarray((sample - from) * size, (sample + 1 - from) * size);
    groups.forEach((projects, group) => {
      dealt[group].set(projects);
      shuffle(dealt[group], 0, projects.length, draw);
      count(table, projects, dealt[group], cells);
    });
    report((sample + 1 - from) / (to - from));
  }
  return samples;
}
