// Shortest paths in the network of principals and projects, both as nodes.
import type { Affiliation } from '../network.ts';
import { addTo, searchOf } from '../search.ts';
import type { Subject } from '../subject.ts';
import { endLevel, forget, handBack, levelOf, passOn, type Side, sideOf } from './levels.ts';
import type { Part, Rows } from './rows.ts';

/** Nodes that are alike as one: first principals with the same projects, then projects of the same principals. */
interface TwoModeClasses {
  /** Class of each principal. */
  readonly classOf: Int32Array;
  readonly sizes: Float64Array;
  readonly rows: Rows;
}

/** Groups rows that are the same, numbered by their length: loops that are as long as the last end as foreseen. */
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
  const lengthOf = (group: number) => starts[firsts[group] + 1] - starts[firsts[group]];
  const order = [...firsts.keys()].sort((a, b) => lengthOf(a) - lengthOf(b) || a - b);
  const numbers = new Int32Array(order.length);
  order.forEach((group, number) => {
    numbers[group] = number;
  });
  return {
    groups: groups.map((group) => numbers[group]),
    firsts: order.map((group) => firsts[group]),
    sizes: order.map((group) => sizes[group]),
  };
}

function classesOf({ projectStarts, projectList, memberStarts, memberList }: Affiliation): TwoModeClasses {
  const own = sameRows(projectStarts, projectList);
  const projects = sameRows(memberStarts, memberList);
  const ofPrincipals = own.firsts.length;
  const columns: number[] = [];
  const starts = [0];
  const addRow = (others: Int32Array, groups: Int32Array, shift: number) => {
    for (const group of new Set(others.map((other) => groups[other]))) columns.push(group + shift);
    starts.push(columns.length);
  };
  for (const first of own.firsts)
    addRow(
      projectList.subarray(projectStarts[first], projectStarts[first + 1]),
      projects.groups,
      ofPrincipals,
    );
  for (const first of projects.firsts)
    addRow(memberList.subarray(memberStarts[first], memberStarts[first + 1]), own.groups, 0);
  return {
    classOf: own.groups,
    sizes: Float64Array.from([...own.sizes, ...projects.sizes]),
    rows: { starts: Int32Array.from(starts), columns: Int32Array.from(columns) },
  };
}

/** What searches from some sources add up to. */
interface Sums {
  /** Betweenness of one of each class, each ordered pair counted. */
  readonly between: Float64Array;
  /** Per source: principals and projects reached, and hops to all of them. */
  readonly reached: Float64Array;
  readonly hops: Float64Array;
}

function search(
  { sizes, rows }: TwoModeClasses,
  from: number,
  to: number,
  report: (share: number) => void,
): Sums {
  const side = sideOf(rows, sizes.length + 2);
  const paths = new Float64Array(sizes.length);
  const gains = new Float64Array(sizes.length);
  const back = new Float64Array(sizes.length);
  const sums: Sums = {
    between: new Float64Array(sizes.length),
    reached: new Float64Array(to - from),
    hops: new Float64Array(to - from),
  };
  for (let source = from; source < to; source++) {
    side.order[side.reached++] = source;
    side.sums[source] = 1;
    paths[source] = 1;
    endLevel(side, 0, 0);
    // Those who are like the source are two hops away, by any of its neighbours; nobody is reached through them.
    const alike = side.weights[0] > 0 ? sizes[source] - 1 : 0;
    sums.reached[source - from] = alike;
    sums.hops[source - from] = 2 * alike;
    const last = reachAll(side, paths, sizes, sums, source - from);
    for (let level = last; level > 0; level--) {
      if (level < last) handBack(side, level + 1, gains, side, level, back);
      if (level === 1 && alike > 0) handToAlike(side, alike, paths, back);
      gain(levelOf(side, level), sizes, paths, back, gains, sizes[source], sums.between);
    }
    forget(side, [paths, gains, back]);
    report((source - from + 1) / (to - from));
  }
  if (!sums.between.every(Number.isFinite)) throw new RangeError('too many shortest paths to count');
  return sums;
}

/** Goes on until nothing more is reached. @returns the last level */
function reachAll(side: Side, paths: Float64Array, sizes: Float64Array, sums: Sums, at: number): number {
  for (let level = 0; ; level++) {
    passOn(side, level, paths, side, level + 1);
    const { list, begin, end } = levelOf(side, level + 1);
    if (begin === end) return level;
    let count = 0;
    for (let i = begin; i < end; i++) {
      paths[list[i]] = side.sums[list[i]] * sizes[list[i]];
      count += sizes[list[i]];
    }
    sums.reached[at] += count;
    sums.hops[at] += count * (level + 1);
  }
}

/** What those who are like the source hand back to its neighbours. */
function handToAlike(side: Side, alike: number, paths: Float64Array, back: Float64Array): void {
  const { list, begin, end } = levelOf(side, 1);
  let all = 0;
  for (let i = begin; i < end; i++) all += paths[list[i]];
  for (let i = begin; i < end; i++) back[list[i]] += alike / all;
}

function gain(
  { list, begin, end }: Part,
  sizes: Float64Array,
  paths: Float64Array,
  back: Float64Array,
  gains: Float64Array,
  times: number,
  between: Float64Array,
): void {
  for (let i = begin; i < end; i++) {
    const own = list[i];
    const toOne = paths[own] / sizes[own];
    const share = toOne * back[own];
    between[own] += times * share;
    gains[own] = (sizes[own] * (1 + share)) / toOne;
  }
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
  pack: ({ affiliation, size }: Subject) => ({ size, classes: affiliation && classesOf(affiliation) }),
  count: ({ classes }) => classes?.sizes.length ?? 0,
  run: ({ classes }, from, to, report) => search(classes!, from, to, report),
  collect({ size, classes }) {
    const count = classes?.sizes.length ?? 0;
    const between = new Float64Array(count);
    const reached = new Float64Array(count);
    const hops = new Float64Array(count);
    const ofPrincipals = (values: Float64Array) =>
      classes
        ? Float64Array.from(classes.classOf, (own) => values[own])
        : new Float64Array(size).fill(Number.NaN);
    return {
      add(slice: Sums, from: number) {
        addTo(between, slice.between);
        reached.set(slice.reached, from);
        hops.set(slice.hops, from);
      },
      result: (): AffiliationPaths => ({
        between: ofPrincipals(between.map((value) => value / 2)),
        reached: ofPrincipals(reached),
        hops: ofPrincipals(hops),
      }),
    };
  },
});
