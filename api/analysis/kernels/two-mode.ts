// Principals and projects as nodes of one network, those that are alike as one.
import type { Affiliation } from '../network.ts';
import type { Crowd } from './abreast/crowd-paths.ts';
import { arranged, nearOrder, numbersOf } from './near-order.ts';

/** Nodes that are alike as one: principals with the same projects, and projects of the same principals. */
export interface TwoModeCrowd {
  readonly crowd: Crowd;
  /** Node of each principal. */
  readonly classOf: Int32Array;
}

/** Groups rows that are the same, numbered as they are met. */
function sameRows(starts: Int32Array, list: Int32Array) {
  const byKey = new Map<string, number>();
  const firsts: number[] = [];
  const sizes: number[] = [];
  const groups = Int32Array.from({ length: starts.length - 1 }, (_, row) => {
    const key = list.subarray(starts[row], starts[row + 1]).join(' ');
    const group = byKey.get(key) ?? firsts.length;
    if (group === firsts.length) {
      byKey.set(key, group);
      firsts.push(row);
      sizes.push(0);
    }
    sizes[group]++;
    return group;
  });
  return { groups, firsts, sizes };
}

/** Principals and projects of an affiliation, both as nodes. */
export function twoModeCrowdOf({
  projectStarts,
  projectList,
  memberStarts,
  memberList,
}: Affiliation): TwoModeCrowd {
  const own = sameRows(projectStarts, projectList);
  const projects = sameRows(memberStarts, memberList);
  const ofPrincipals = own.firsts.length;
  const columns: number[] = [];
  const starts = [0];
  const addRow = (others: Int32Array, groups: Int32Array, shift: number) => {
    for (const group of new Set(others.map((other) => groups[other]))) columns.push(group + shift);
    starts.push(columns.length);
  };
  for (const first of own.firsts) {
    const others = projectList.subarray(projectStarts[first], projectStarts[first + 1]);
    addRow(others, projects.groups, ofPrincipals);
  }
  for (const first of projects.firsts)
    addRow(memberList.subarray(memberStarts[first], memberStarts[first + 1]), own.groups, 0);
  const rows = { starts: Int32Array.from(starts), columns: Int32Array.from(columns) };
  const sizes = [...own.sizes, ...projects.sizes];
  const order = nearOrder(rows);
  const names = numbersOf(order);
  return {
    crowd: {
      rows: arranged(rows, order, names),
      sizes: Float64Array.from(order, (node) => sizes[node]),
      hopsAlike: 2,
    },
    classOf: own.groups.map((group) => names[group]),
  };
}
