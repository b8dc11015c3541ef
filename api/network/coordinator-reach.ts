// Whom each coordinator of a view knows, and whom it reaches in two steps of the reach network.
import { REACH_MARKS, reachTiesOf } from './networks.ts';
import type { Snapshot } from './snapshot.ts';
import type { View, Viewed } from './view.ts';

/** Principals around a coordinator, as nodes of the view. */
export interface CoordinatorReach {
  readonly known: ReadonlySet<number>;
  /** At most two steps away; those known among them. */
  readonly reached: ReadonlySet<number>;
  /** How many of the reached no other coordinator of the view reaches so. */
  readonly only: number;
}

function add(lists: Map<number, number[]>, from: number, to: number): void {
  const list = lists.get(from);
  if (list) list.push(to);
  else lists.set(from, [to]);
}

/** By the coordinator's id; empty where the view is without coordinators. */
export function coordinatorReach(
  snapshot: Snapshot,
  view: View,
  viewed: Viewed,
): ReadonlyMap<string, CoordinatorReach> {
  const ties = reachTiesOf(snapshot, view, viewed);
  const { projectStarts, projectList, memberStarts, memberList, principals } = viewed;
  const count = ties.coordinatorIndices.length;
  const knownBy = Array.from({ length: count }, () => new Set<number>());
  const nextTo = Array.from({ length: count }, () => new Set<number>());
  const grouped = new Map<number, number[]>();
  ties.sources.forEach((source, i) => {
    const target = ties.targets[i];
    if (ties.marks[i] === REACH_MARKS.MEMBER_OF) {
      add(grouped, source, target);
      add(grouped, target, source);
      return;
    }
    nextTo[source - principals].add(target);
    if (ties.marks[i] === REACH_MARKS.KNOWS) knownBy[source - principals].add(target);
  });
  const reached = nextTo.map((first) => {
    const all = new Set(first);
    const projects = new Set<number>();
    for (const node of first) {
      for (const other of grouped.get(node) ?? []) all.add(other);
      for (let entry = projectStarts[node]; entry < projectStarts[node + 1]; entry++)
        projects.add(projectList[entry]);
    }
    for (const project of projects)
      for (let entry = memberStarts[project]; entry < memberStarts[project + 1]; entry++)
        all.add(memberList[entry]);
    return all;
  });
  const reachedBy = new Uint32Array(principals);
  for (const all of reached) for (const node of all) reachedBy[node]++;
  return new Map(
    reached.map((all, i) => [
      snapshot.coordinators[ties.coordinatorIndices[i]].id,
      { known: knownBy[i], reached: all, only: [...all].filter((node) => reachedBy[node] === 1).length },
    ]),
  );
}
