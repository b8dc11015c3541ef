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
 * members whose Jaccard similarity is at least 0.8. So a project that recurs counts once, in its first year. Where
 * neither leads nor titles can be compared, as in files that name none, the members alone decide.
 */
export function firstOfRecurring(affiliation: Affiliation, recurrence: Recurrence): Int32Array {
  const { projects, projectStarts, projectList, memberStarts, memberList } = affiliation;
  const busy = (principal: number) => projectStarts[principal + 1] - projectStarts[principal];
  return Int32Array.from({ length: projects }, (_, project) => project).filter((project) => {
    const members = memberList.slice(memberStarts[project], memberStarts[project + 1]);
    // Who is so similar has at least one of these, whichever are missing: the least busy are asked first.
    const asked = members
      .sort((a, b) => busy(a) - busy(b))
      .subarray(0, members.length - Math.ceil(SAME_MEMBERS * members.length - 1e-9) + 1);
    return !asked.some((principal) =>
      projectList
        .subarray(projectStarts[principal], projectStarts[principal + 1])
        .some((other) => follows(recurrence, project, other) && similar(affiliation, project, other)),
    );
  });
}

/** Whether one project may be the next year of another. */
function follows({ years, leads, titles }: Recurrence, project: number, other: number): boolean {
  if (years[other] !== years[project] - 1) return false;
  const told = [leads, titles].filter((of) => of[project] >= 0 && of[other] >= 0);
  return told.length === 0 || told.some((of) => of[project] === of[other]);
}

function similar({ memberStarts, memberList }: Affiliation, a: number, b: number): boolean {
  const [endA, endB] = [memberStarts[a + 1], memberStarts[b + 1]];
  const all = endA - memberStarts[a] + endB - memberStarts[b];
  let both = 0;
  for (let i = memberStarts[a], j = memberStarts[b]; i < endA && j < endB; ) {
    const difference = memberList[i] - memberList[j];
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both / (all - both) >= SAME_MEMBERS;
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
