// Shortest paths in the network of principals and projects, both as nodes.
import type { Affiliation } from '../network.ts';
import { addTo, searchOf } from '../search.ts';
import type { Subject } from '../subject.ts';
import { type Crowd, searchCrowd } from './abreast/crowd-paths.ts';
import { arranged, nearOrder, numbersOf } from './near-order.ts';
import { numbersFrom } from './path-search.ts';
import { distancesOf, type Found, putDistances } from './paths.ts';

/** Nodes that are alike as one: principals with the same projects, and projects of the same principals. */
interface TwoModeCrowd {
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

function crowdOf({ projectStarts, projectList, memberStarts, memberList }: Affiliation): TwoModeCrowd {
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

/** Paths of every principal in the network of principals and projects. */
export interface AffiliationPaths {
  /** Betweenness, each unordered pair of nodes of either kind counted once. */
  readonly between: Float64Array;
  /** Principals and projects reached, and hops to all of them. */
  readonly reached: Float64Array;
  readonly hops: Float64Array;
}

/**
 * Shortest paths between principals and projects, a participation being one hop; NaN where only ties are known.
 *
 * Source: S. P. Borgatti, M. G. Everett, Social Networks 19 (1997) 243–269, doi:10.1016/S0378-8733(96)00301-2.
 * @throws RangeError when a number of shortest paths exceeds 1.8e308
 */
export const affiliationPathSearch = searchOf({
  id: 'affiliationPaths',
  pack: ({ affiliation, size }: Subject) => ({ size, packed: affiliation && crowdOf(affiliation) }),
  count: ({ packed }) => packed?.crowd.sizes.length ?? 0,
  run: ({ packed }, from, to, report): Found =>
    searchCrowd(packed!.crowd, numbersFrom(from, to), 'BETWEENNESS', report),
  collect({ size, packed }) {
    const count = packed?.crowd.sizes.length ?? 0;
    const all: Found = { ...distancesOf(count), between: new Float64Array(count) };
    const ofPrincipals = (values: Float64Array) =>
      packed
        ? Float64Array.from(packed.classOf, (own) => values[own])
        : new Float64Array(size).fill(Number.NaN);
    return {
      add(slice: Found, from: number) {
        addTo(all.between, slice.between);
        putDistances(all, slice, from);
      },
      result: (): AffiliationPaths => ({
        between: ofPrincipals(all.between.map((value) => value / 2)),
        reached: ofPrincipals(all.reached),
        hops: ofPrincipals(all.hops),
      }),
    };
  },
});
