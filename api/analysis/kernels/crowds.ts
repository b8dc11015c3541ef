// A subject's ties as a crowd: principals who are alike as one node, neighbours near each other.
import type { Affiliation } from '../network.ts';
import { networkOf, type Subject } from '../subject.ts';
import type { Crowd } from './abreast/crowd-paths.ts';
import { affiliationOfMembers } from './csr.ts';
import { groupsOf } from './hubs.ts';
import { largestProjects } from './largest-projects.ts';
import { arranged, nearOrder, numbersOf } from './near-order.ts';
import type { Found, Paths } from './paths.ts';
import { project } from './projection.ts';
import type { Rows } from './rows.ts';

/** A crowd, and which node of it each principal belongs to; −1 for one that has no project with others. */
export interface CrowdOf {
  readonly crowd: Crowd;
  readonly classOf: Int32Array;
}

/** The ties of a subject as a crowd. */
export function crowdOf(subject: Subject): CrowdOf {
  if (subject.affiliation && !subject.network) return crowdOfProjects(largestProjects(subject.affiliation));
  const { size, starts, neighbours } = networkOf(subject);
  const classOf = Int32Array.from({ length: size }, (_, node) => node);
  return nearEachOther({ starts, columns: neighbours }, new Float64Array(size).fill(1), classOf);
}

/** The ties of principals, of whom those with the same projects are one. Only ties between these are ever made. */
export function crowdOfProjects(affiliation: Affiliation): CrowdOf {
  const { projects, memberStarts, memberList } = affiliation;
  const { groups, firsts } = groupsOf(affiliation);
  const starts = new Int32Array(projects + 1);
  const members: number[] = [];
  for (let index = 0; index < projects; index++) {
    for (let m = memberStarts[index]; m < memberStarts[index + 1]; m++) {
      const group = groups[memberList[m]];
      // Groups are numbered by their first principal, so they ascend as principals do.
      if (group >= 0 && firsts[group] === memberList[m]) members.push(group);
    }
    starts[index + 1] = members.length;
  }
  const network = project(affiliationOfMembers(firsts.length, starts, Int32Array.from(members)));
  const sizes = new Float64Array(firsts.length);
  for (const group of groups) if (group >= 0) sizes[group]++;
  return nearEachOther({ starts: network.starts, columns: network.neighbours }, sizes, groups);
}

function nearEachOther(rows: Rows, sizes: Float64Array, classOf: Int32Array): CrowdOf {
  const order = nearOrder(rows);
  const names = numbersOf(order);
  return {
    crowd: {
      rows: arranged(rows, order, names),
      sizes: Float64Array.from(order, (own) => sizes[own]),
    },
    classOf: classOf.map((own) => (own < 0 ? own : names[own])),
  };
}

/** From the nodes of a crowd to the principals in them; each node was a source. */
export function ofCrowd({ classOf }: CrowdOf, found: Found): Paths {
  const spread = (values: Float64Array) => Float64Array.from(classOf, (own) => (own < 0 ? 0 : values[own]));
  return {
    between: spread(found.between.map((value) => value / 2)),
    reached: spread(found.reached),
    hops: spread(found.hops),
    harmonic: spread(found.harmonic),
    farthest: spread(found.farthest),
  };
}
