// The partners of one principal in a view: who shares projects with it, how many, and how strong the tie is.
import type { Insight } from './insight.ts';
import type { Snapshot } from './snapshot.ts';

/** A partner and the tie with it. */
export interface Partner {
  principal: string;
  sharedProjects: number;
  strength: number;
}

/** Partners by shared projects, then strength, then id; none for a principal that the view does not hold. */
export function partnersOf(snapshot: Snapshot, { viewed }: Insight, id: string, most: number): Partner[] {
  const { principalIndices, projectStarts, projectList, memberStarts, memberList } = viewed;
  const own = principalIndices.indexOf(snapshot.indexOf.principals.get(id) ?? -1);
  if (own < 0) return [];
  const found = new Map<number, { sharedProjects: number; strength: number }>();
  for (const project of projectList.subarray(projectStarts[own], projectStarts[own + 1])) {
    const members = memberList.subarray(memberStarts[project], memberStarts[project + 1]);
    for (const member of members) {
      if (member === own) continue;
      const tie = found.get(member) ?? { sharedProjects: 0, strength: 0 };
      tie.sharedProjects += 1;
      tie.strength += 1 / (members.length - 1);
      found.set(member, tie);
    }
  }
  return [...found]
    .map(([member, tie]) => ({ principal: snapshot.principals[principalIndices[member]].id, ...tie }))
    .sort(
      (a, b) =>
        b.sharedProjects - a.sharedProjects ||
        b.strength - a.strength ||
        (a.principal < b.principal ? -1 : 1),
    )
    .slice(0, most);
}
