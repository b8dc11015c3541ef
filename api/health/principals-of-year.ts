// R: principals registered in a fiscal year or taking part in it, without those dissolved, and what they take part in.
import { affiliationOfMembers } from '../analysis/kernels/csr.ts';
import type { Snapshot } from '../network/snapshot.ts';
import { applyView, type Viewed } from '../network/view.ts';

/** The view of one year without dissolved principals; projects left without members fall out. */
export function principalsOfYear(snapshot: Snapshot, year: number): Viewed {
  const viewed = applyView(snapshot, { from: year, to: year });
  const { principalIndices, projectIndices, memberStarts, memberList, sizes } = viewed;
  const own = new Int32Array(principalIndices.length).fill(-1);
  const indices: number[] = [];
  principalIndices.forEach((index, node) => {
    if (snapshot.principals[index].status !== 'DISSOLVED') own[node] = indices.push(index) - 1;
  });
  const starts = [0];
  const members: number[] = [];
  const projects: number[] = [];
  const keptSizes: number[] = [];
  projectIndices.forEach((index, project) => {
    const before = members.length;
    for (let m = memberStarts[project]; m < memberStarts[project + 1]; m++)
      if (own[memberList[m]] >= 0) members.push(own[memberList[m]]);
    if (members.length === before) return;
    projects.push(index);
    keptSizes.push(sizes[project]);
    starts.push(members.length);
  });
  return {
    ...affiliationOfMembers(indices.length, Int32Array.from(starts), Int32Array.from(members)),
    principalIndices: Int32Array.from(indices),
    projectIndices: Int32Array.from(projects),
    sizes: Int32Array.from(keptSizes),
  };
}
