// Projects that make ties which no other project makes as well.
import type { Affiliation } from '../network.ts';
import { affiliationOfMembers } from './csr.ts';

/**
 * The same principals with fewer projects and the same ties: a project whose members all take part in another one is
 * left out, and of projects with the same members all but the first. Strengths are not kept.
 */
export function largestProjects(affiliation: Affiliation): Affiliation {
  const { principals, projects, projectStarts, projectList, memberStarts, memberList } = affiliation;
  const inProject = new Int32Array(principals).fill(-1);
  const sizeOf = (project: number) => memberStarts[project + 1] - memberStarts[project];
  const countOf = (principal: number) => projectStarts[principal + 1] - projectStarts[principal];
  const isWithin = (project: number): boolean => {
    let rarest = memberList[memberStarts[project]];
    for (let m = memberStarts[project]; m < memberStarts[project + 1]; m++) {
      inProject[memberList[m]] = project;
      if (countOf(memberList[m]) < countOf(rarest)) rarest = memberList[m];
    }
    for (let p = projectStarts[rarest]; p < projectStarts[rarest + 1]; p++) {
      const other = projectList[p];
      const isLarger =
        sizeOf(other) > sizeOf(project) || (sizeOf(other) === sizeOf(project) && other < project);
      if (!isLarger) continue;
      let shared = 0;
      for (let m = memberStarts[other]; m < memberStarts[other + 1]; m++)
        if (inProject[memberList[m]] === project) shared++;
      if (shared === sizeOf(project)) return true;
    }
    return false;
  };
  const starts = [0];
  const list: number[] = [];
  for (let project = 0; project < projects; project++) {
    if (sizeOf(project) < 2 || isWithin(project)) continue;
    for (let m = memberStarts[project]; m < memberStarts[project + 1]; m++) list.push(memberList[m]);
    starts.push(list.length);
  }
  return affiliationOfMembers(principals, Int32Array.from(starts), Int32Array.from(list));
}
