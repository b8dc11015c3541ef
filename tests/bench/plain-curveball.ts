// Curveball as it is usually written: lists and sets, one trade of two rows after another.
import type { Affiliation } from '#api/analysis/network.ts';

/**
 * Strona et al. 2014, as published: so many trades of two projects drawn at random.
 * @param draw uniform in [0, 1)
 * @returns members of each project afterwards
 */
export function plainCurveball(affiliation: Affiliation, trades: number, draw: () => number): number[][] {
  const { projects, memberStarts, memberList } = affiliation;
  const members = Array.from({ length: projects }, (_, project) => [
    ...memberList.subarray(memberStarts[project], memberStarts[project + 1]),
  ]);
  for (let i = 0; i < trades; i++) {
    const a = Math.floor(draw() * projects);
    const b = Math.floor(draw() * projects);
    if (a === b) continue;
    const [inA, inB] = [new Set(members[a]), new Set(members[b])];
    const shared = members[a]!.filter((member) => inB.has(member));
    const pot = [
      ...members[a]!.filter((member) => !inB.has(member)),
      ...members[b]!.filter((member) => !inA.has(member)),
    ];
    const own = members[a]!.length - shared.length;
    for (let j = pot.length - 1; j > 0; j--) {
      const k = Math.floor(draw() * (j + 1));
      [pot[j], pot[k]] = [pot[k]!, pot[j]!];
    }
    members[a] = [...shared, ...pot.slice(0, own)];
    members[b] = [...shared, ...pot.slice(own)];
  }
  return members;
}
