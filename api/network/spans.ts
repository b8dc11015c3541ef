// In which fiscal years projects and participations of a snapshot run, and who the members of a project are.
import type { Snapshot, SnapshotProject } from './snapshot.ts';
import { type Years, yearsOfProject, yearsWithin } from './view.ts';

/** Years and members of one snapshot. */
export interface Spans {
  project(project: SnapshotProject): Years;
  /** Years of the participation in this row of the columns. */
  participation(row: number): Years;
  /** Rows of the columns that are of the project at this index: the first, and the one behind the last. */
  rows(project: number): readonly [first: number, end: number];
  /** Indices of the principals that take part in the project at this index, each once. */
  members(project: number): number[];
}

/** Prepares the spans of a snapshot. */
export function spansOf({ projects, participations, currentYear }: Snapshot): Spans {
  const { principal, project, since, until } = participations;
  const years = projects.map((one) => yearsOfProject(one, currentYear));
  const starts = new Int32Array(projects.length + 1);
  for (const index of project) starts[index + 1]++;
  for (let i = 0; i < projects.length; i++) starts[i + 1] += starts[i];
  return {
    project: (one) => yearsOfProject(one, currentYear),
    participation: (row) => yearsWithin(years[project[row]], since[row], until[row]),
    rows: (index) => [starts[index], starts[index + 1]],
    members: (index) => [...new Set(principal.subarray(starts[index], starts[index + 1]))],
  };
}

/** First and last fiscal year in which anything takes place; null if nothing does. */
export function yearRange({ projects, currentYear }: Snapshot): { from: number; to: number } | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const project of projects) {
    if (project.status === 'CANCELLED') continue;
    const { first, last } = yearsOfProject(project, currentYear);
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return Number.isFinite(from) ? { from, to } : null;
}
