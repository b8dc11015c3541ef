// Projects that come back every year with the same people: they are no evidence of their own.
import { affiliationOfMembers } from '../kernels/csr.ts';
import type { Affiliation } from '../network.ts';

/** What tells that a project is another one's next year. */
export interface Recurrence {
  /** Start year of each project. */
  readonly years: ArrayLike<number>;
  /** Who leads each project, as any number; −1 where it is not known. */
  readonly leads: ArrayLike<number>;
  /** Title of each project, as any number, the same for the same title; −1 where there is none. */
  readonly titles: ArrayLike<number>;
}

/** Share of members that two years must have in common: of all that either has. */
const SAME_MEMBERS = 0.8;

/**
 * Projects that count, ascending: all but those that have a project of the year before with the same lead or title and
 * members whose Jaccard similarity is at least 0.8. So a project that recurs counts once, in its first year.
 */
export function firstOfRecurring(affiliation: Affiliation, { years, leads, titles }: Recurrence): Int32Array {
  const { projects } = affiliation;
  const known = new Map<string, number[]>();
  const keysOf = (project: number, year: number) => [
    ...(leads[project] >= 0 ? [`lead ${leads[project]} ${year}`] : []),
    ...(titles[project] >= 0 ? [`title ${titles[project]} ${year}`] : []),
  ];
  for (let project = 0; project < projects; project++) {
    for (const key of keysOf(project, years[project])) {
      const list = known.get(key);
      if (list) list.push(project);
      else known.set(key, [project]);
    }
  }
  return Int32Array.from({ length: projects }, (_, project) => project).filter((project) => {
    const before = keysOf(project, years[project] - 1).flatMap((key) => known.get(key) ?? []);
    return !before.some((other) => similarityOf(affiliation, project, other) >= SAME_MEMBERS);
  });
}

/** Jaccard similarity of the members of two projects. */
function similarityOf({ memberStarts, memberList }: Affiliation, a: number, b: number): number {
  const [endA, endB] = [memberStarts[a + 1], memberStarts[b + 1]];
  const all = endA - memberStarts[a] + endB - memberStarts[b];
  let both = 0;
  for (let i = memberStarts[a], j = memberStarts[b]; i < endA && j < endB; ) {
    const difference = memberList[i] - memberList[j];
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both / (all - both);
}

/** The same principals in these projects only, which become 0, 1, 2 … */
export function affiliationWith(affiliation: Affiliation, projects: Int32Array): Affiliation {
  const { memberStarts, memberList } = affiliation;
  const starts = new Int32Array(projects.length + 1);
  projects.forEach((project, i) => {
    starts[i + 1] = starts[i] + memberStarts[project + 1] - memberStarts[project];
  });
  const members = new Int32Array(starts[projects.length]);
  projects.forEach((project, i) => {
    members.set(memberList.subarray(memberStarts[project], memberStarts[project + 1]), starts[i]);
  });
  return affiliationOfMembers(affiliation.principals, starts, members);
}
