// The three networks of a view.
import { type MarkedNetwork, networkOfPairs } from '../analysis/kernels/csr.ts';
import { project } from '../analysis/kernels/projection.ts';
import { type Affiliation, type Network, tiesOf } from '../analysis/network.ts';
import type { Snapshot } from './snapshot.ts';
import { inYears, type View, type Viewed, yearsOfProject, yearsWithin } from './view.ts';

/** Which network of a view: see `collaborationOf`, `affiliationOf` and `reachOf`. */
export type NetworkKind = 'COLLABORATION' | 'AFFILIATION' | 'REACH';

/**
 * Collaboration: principals (node i is principal i of the view), tied if they share a project, with Newman's strength
 * and the number of projects shared. A tie over several years means that both took part in the project within the
 * span, not necessarily in the same year.
 * @throws RangeError when there are more than `stopAt` ties; ask `countTies` first
 */
export function collaborationOf(viewed: Affiliation, stopAt?: number): Network {
  return project(viewed, stopAt);
}

/**
 * Affiliation as a network: nodes 0 … principals − 1 are the principals, those after them the projects of the view;
 * a tie of strength 1 is a participation. Participations stand for one project each.
 */
export function affiliationOf(viewed: Affiliation): Network {
  const { principals, projects, projectStarts, projectList, memberStarts, memberList } = viewed;
  const starts = new Int32Array(principals + projects + 1);
  starts.set(projectStarts);
  for (let i = 1; i <= projects; i++) starts[principals + i] = projectList.length + memberStarts[i];
  const neighbours = new Int32Array(2 * projectList.length);
  projectList.forEach((index, i) => {
    neighbours[i] = principals + index;
  });
  neighbours.set(memberList, projectList.length);
  return {
    size: principals + projects,
    starts,
    neighbours,
    strengths: new Float64Array(neighbours.length).fill(1),
    sharedProjects: new Int32Array(neighbours.length).fill(1),
  };
}

/** Why two nodes of the reach network are tied; a tie may have several reasons. */
export const REACH_MARKS = { COLLABORATION: 1, MEMBER_OF: 2, KNOWS: 4, COORDINATES: 8 } as const;

/** What the reach network has beyond the collaboration network, as columns of pairs that may repeat. */
export interface ReachTies {
  /** Index in `snapshot.coordinators` of the nodes that follow the principals. */
  readonly coordinatorIndices: Int32Array;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** One of `REACH_MARKS` each. */
  readonly marks: Uint8Array;
}

/**
 * Lists MEMBER_OF between principals of the view within its years; and, unless the view is without COORDINATORS, who
 * knows whom, and each coordinator with the members of the projects it coordinates within the view's years. Whether a
 * coordinator belongs to a principal makes no tie.
 */
export function reachTiesOf(snapshot: Snapshot, view: View, viewed: Viewed): ReachTies {
  const sources: number[] = [];
  const targets: number[] = [];
  const marks: number[] = [];
  const tie = (source: number, target: number, mark: number) => {
    sources.push(source);
    targets.push(target);
    marks.push(mark);
  };
  const nodeOf = new Map(Array.from(viewed.principalIndices, (index, node) => [index, node]));
  for (const { member, group, since, until } of snapshot.memberships) {
    const [a, b] = [nodeOf.get(member), nodeOf.get(group)];
    const years = { first: since ?? Number.NEGATIVE_INFINITY, last: until ?? Number.POSITIVE_INFINITY };
    if (a !== undefined && b !== undefined && inYears(years, view)) tie(a, b, REACH_MARKS.MEMBER_OF);
  }
  const coordinators = view.without?.includes('COORDINATORS') ? [] : snapshot.coordinators;
  if (coordinators.length > 0) {
    for (const { coordinator, principal } of snapshot.acquaintances) {
      const known = nodeOf.get(principal);
      if (known !== undefined) tie(viewed.principals + coordinator, known, REACH_MARKS.KNOWS);
    }
    const projectOf = new Map(Array.from(viewed.projectIndices, (index, i) => [index, i]));
    for (const { coordinator, project: index, since, until } of snapshot.coordinations) {
      const own = projectOf.get(index);
      const years = yearsOfProject(snapshot.projects[index], snapshot.currentYear);
      if (own === undefined || !inYears(yearsWithin(years, since, until), view)) continue;
      for (let m = viewed.memberStarts[own]; m < viewed.memberStarts[own + 1]; m++) {
        tie(viewed.principals + coordinator, viewed.memberList[m], REACH_MARKS.COORDINATES);
      }
    }
  }
  return {
    coordinatorIndices: Int32Array.from(coordinators.keys()),
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    marks: Uint8Array.from(marks),
  };
}

/**
 * Reach: the collaboration network, memberships, and coordinators (nodes after the principals). It is for paths and
 * connection, which count hops; strength is Newman's for collaboration and 1 for every other reason, and `marks` holds
 * the sum of `REACH_MARKS` of each entry.
 */
export function reachOf(collaboration: Network, reach: ReachTies): MarkedNetwork {
  const ties = tiesOf(collaboration);
  const count = ties.entries.length;
  const sources = new Int32Array(count + reach.sources.length);
  const targets = new Int32Array(sources.length);
  const marks = new Uint8Array(sources.length).fill(REACH_MARKS.COLLABORATION);
  const strengths = new Float64Array(sources.length).fill(1);
  sources.set(ties.sources);
  targets.set(ties.targets);
  for (let i = 0; i < count; i++) strengths[i] = collaboration.strengths[ties.entries[i]];
  sources.set(reach.sources, count);
  targets.set(reach.targets, count);
  marks.set(reach.marks, count);
  const size = collaboration.size + reach.coordinatorIndices.length;
  return networkOfPairs(size, { sources, targets, strengths, marks });
}
