// Principals and projects as nodes of one network, those that are alike as one.
import type { Affiliation } from '../network.ts';
import { arranged, nearOrder, numbersOf } from './near-order.ts';
import type { Rows } from './rows.ts';

/** Nodes that are alike as one: principals with the same projects, and projects of the same principals. */
export interface TwoModeRows {
  readonly rows: Rows;
  /** Node of each principal. */
  readonly classOf: Int32Array;
}

/** Nodes of one kind: their rows name nodes of the other. */
export interface Kind {
  readonly rows: Rows;
  /** How many each node stands for. */
  readonly sizes: Float64Array;
}

/** The same with nodes of each kind numbered by themselves. */
export interface TwoMode {
  readonly principals: Kind;
  readonly projects: Kind;
  /** Node of each principal among those of its kind. */
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

/** Rows of both kinds in one list, principals first. */
function joined({ projectStarts, projectList, memberStarts, memberList }: Affiliation) {
  const own = sameRows(projectStarts, projectList);
  const projects = sameRows(memberStarts, memberList);
  const columns: number[] = [];
  const starts = [0];
  const addRow = (others: Int32Array, groups: Int32Array, shift: number) => {
    for (const group of new Set(others.map((other) => groups[other]))) columns.push(group + shift);
    starts.push(columns.length);
  };
  for (const first of own.firsts) {
    const others = projectList.subarray(projectStarts[first], projectStarts[first + 1]);
    addRow(others, projects.groups, own.firsts.length);
  }
  for (const first of projects.firsts)
    addRow(memberList.subarray(memberStarts[first], memberStarts[first + 1]), own.groups, 0);
  return { rows: { starts: Int32Array.from(starts), columns: Int32Array.from(columns) }, own, projects };
}

/** Principals and projects of an affiliation, both as nodes of one network. */
export function twoModeRowsOf(affiliation: Affiliation): TwoModeRows {
  const { rows, own } = joined(affiliation);
  const order = nearOrder(rows);
  const names = numbersOf(order);
  return { rows: arranged(rows, order, names), classOf: own.groups.map((group) => names[group]) };
}

/** Principals and projects of an affiliation, neighbours near each other. */
export function twoModeOf(affiliation: Affiliation): TwoMode {
  const { rows, own, projects } = joined(affiliation);
  const count = own.firsts.length;
  const order = nearOrder(rows);
  const ofPrincipals = order.filter((node) => node < count);
  const ofProjects = order.filter((node) => node >= count).map((node) => node - count);
  const [names, projectNames] = [numbersOf(ofPrincipals), numbersOf(ofProjects)];
  const there = rows.starts[count];
  const toProjects = {
    starts: rows.starts.subarray(0, count + 1),
    columns: rows.columns.subarray(0, there).map((node) => node - count),
  };
  const toPrincipals = {
    starts: rows.starts.subarray(count).map((start) => start - there),
    columns: rows.columns.subarray(there),
  };
  return {
    principals: {
      rows: arranged(toProjects, ofPrincipals, projectNames),
      sizes: Float64Array.from(ofPrincipals, (node) => own.sizes[node]),
    },
    projects: {
      rows: arranged(toPrincipals, ofProjects, names),
      sizes: Float64Array.from(ofProjects, (node) => projects.sizes[node]),
    },
    classOf: own.groups.map((group) => names[group]),
  };
}
