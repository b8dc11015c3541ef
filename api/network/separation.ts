// What would no longer hang together without one principal.
import type { Affiliation } from '../analysis/network.ts';

/** Parts into which those whom a principal reaches fall without it. */
export interface Separation {
  /** Members of each part in ascending order, the largest part first, equal ones by their least member. */
  parts: readonly Int32Array[];
}

/** Searches from each partner through all projects but for the principal itself. It costs the participations once. */
export function separationOf(affiliation: Affiliation, without: number): Separation {
  const { principals, projects, projectStarts, projectList, memberStarts, memberList } = affiliation;
  const reached = new Uint8Array(principals);
  const opened = new Uint8Array(projects);
  const parts: Int32Array[] = [];
  reached[without] = 1;
  const queue = new Int32Array(principals);
  const open = (project: number, end: number) => {
    if (opened[project]) return end;
    opened[project] = 1;
    let last = end;
    for (let m = memberStarts[project]; m < memberStarts[project + 1]; m++) {
      if (reached[memberList[m]]) continue;
      reached[memberList[m]] = 1;
      queue[last++] = memberList[m];
    }
    return last;
  };
  for (let own = projectStarts[without]; own < projectStarts[without + 1]; own++) {
    let end = open(projectList[own], 0);
    for (let at = 0; at < end; at++) {
      const node = queue[at];
      for (let p = projectStarts[node]; p < projectStarts[node + 1]; p++) end = open(projectList[p], end);
    }
    if (end > 0) parts.push(queue.slice(0, end).sort());
  }
  return { parts: parts.sort((a, b) => b.length - a.length || a[0] - b[0]) };
}
