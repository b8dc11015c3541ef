// How much the projects of principals overlap, without making ties.
import type { Affiliation } from '../network.ts';

/**
 * Shows, for each principal and each other that shares a project with it, how many they share.
 * @param visit called once for either order of a pair
 */
export function visitOverlaps(
  { principals, projectStarts, projectList, memberStarts, memberList }: Affiliation,
  visit: (principal: number, other: number, shared: number) => void,
): void {
  const shared = new Int32Array(principals);
  const met = new Int32Array(principals);
  for (let principal = 0; principal < principals; principal++) {
    let count = 0;
    for (let p = projectStarts[principal]; p < projectStarts[principal + 1]; p++) {
      for (let m = memberStarts[projectList[p]]; m < memberStarts[projectList[p] + 1]; m++) {
        if (memberList[m] !== principal && shared[memberList[m]]++ === 0) met[count++] = memberList[m];
      }
    }
    for (let i = 0; i < count; i++) {
      visit(principal, met[i], shared[met[i]]);
      shared[met[i]] = 0;
    }
  }
}
