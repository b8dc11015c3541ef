// The shortest paths between two principals of a view, with the projects that make each tie.
import { pairPaths } from '../analysis/kernels/pair-paths.ts';
import type { Insight } from './insight.ts';
import type { Snapshot } from './snapshot.ts';

/** One path: ids of principals from end to end, and of the projects that each shares with the next. */
export interface Path {
  principals: string[];
  ties: string[][];
}

/** What lies between two principals. */
export interface PathsBetween {
  /** Ids of those of the two that the view does not hold; none is looked for then. */
  outside: string[];
  /** Ties on each path; null where there is none. */
  length: number | null;
  /** How many paths of this length there are. */
  count: number;
  /** The strongest of them. */
  paths: Path[];
}

/** Looks for paths between two principals by id. @param most paths that are listed */
export function pathsBetween(
  snapshot: Snapshot,
  { viewed }: Insight,
  [from, to]: readonly [string, string],
  most: number,
): PathsBetween {
  const { principalIndices, projectIndices, projectStarts, projectList } = viewed;
  const placeOf = (id: string) => principalIndices.indexOf(snapshot.indexOf.principals.get(id) ?? -1);
  const [start, end] = [placeOf(from), placeOf(to)];
  const outside = [...new Set([start < 0 ? [from] : [], end < 0 ? [to] : []].flat())];
  if (outside.length > 0) return { outside, length: null, count: 0, paths: [] };
  const { length, count, paths } = pairPaths(viewed, start, end, most);
  const projectsOf = (node: number) => projectList.subarray(projectStarts[node], projectStarts[node + 1]);
  const shared = (one: number, other: number) => {
    const others = new Set(projectsOf(other));
    return Array.from(projectsOf(one).filter((project) => others.has(project)))
      .map((project) => snapshot.projects[projectIndices[project]])
      .sort((a, b) => b.startYear - a.startYear || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  };
  return {
    outside,
    length: Number.isFinite(length) ? length : null,
    count,
    paths: paths.map((nodes) => ({
      principals: nodes.map((node) => snapshot.principals[principalIndices[node]].id),
      ties: nodes.slice(1).map((node, i) => shared(nodes[i], node)),
    })),
  };
}
