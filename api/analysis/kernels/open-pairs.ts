// Whom one principal connects: pairs of its partners that share no project of their own, by their groups.
import type { Affiliation } from '../network.ts';
import type { Labels } from '../subject.ts';
import { pairsOf } from './brokerage.ts';

/**
 * Pairs of partners of a principal that are not tied, each once; the pairs of groups s and t stand at
 * `s · groups + t` and at `t · groups + s` alike. Partners of unknown group do not count.
 */
export function openPairsOf(affiliation: Affiliation, { of, names }: Labels, broker: number): Float64Array {
  const { principals, projectStarts, projectList, memberStarts, memberList } = affiliation;
  const groups = names.length;
  const isPartner = new Uint8Array(principals);
  const partners: number[] = [];
  const visit = (node: number, see: (other: number) => void) => {
    for (let p = projectStarts[node]; p < projectStarts[node + 1]; p++) {
      const project = projectList[p];
      for (let m = memberStarts[project]; m < memberStarts[project + 1]; m++) see(memberList[m]);
    }
  };
  visit(broker, (other) => {
    if (other === broker || isPartner[other] || of[other] < 0) return;
    isPartner[other] = 1;
    partners.push(other);
  });
  const sizes = new Float64Array(groups);
  for (const partner of partners) sizes[of[partner]]++;
  const open = new Float64Array(groups ** 2);
  for (let s = 0; s < groups; s++)
    for (let t = 0; t < groups; t++) open[s * groups + t] = s === t ? pairsOf(sizes[s]) : sizes[s] * sizes[t];
  const seenFrom = new Int32Array(principals).fill(-1);
  for (const one of partners) {
    visit(one, (other) => {
      if (other <= one || !isPartner[other] || seenFrom[other] === one) return;
      seenFrom[other] = one;
      open[of[one] * groups + of[other]]--;
      if (of[one] !== of[other]) open[of[other] * groups + of[one]]--;
    });
  }
  return open;
}
