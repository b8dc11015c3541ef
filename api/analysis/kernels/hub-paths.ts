// Shortest paths between principals who share projects, searched through the projects: no tie is ever made.
import type { Hubs } from './hubs.ts';
import { entriesOf, gather, gatherScaled, type Part, type Rows, scatter, scatterScaled } from './rows.ts';

/** What searches from some sources add up to. */
export interface Paths {
  /** Betweenness of one principal of each class, each ordered pair counted. */
  readonly between: Float64Array;
  /** Per source: principals reached, hops to all of them, and Σ 1/hops. */
  readonly reached: Float64Array;
  readonly hops: Float64Array;
  readonly harmonic: Float64Array;
}

/** From where everything is searched: every core class, and −1 − hub for every hub with leaves. */
export function sourcesOf({ classes, leaves }: Hubs): Int32Array {
  const sources: number[] = [];
  for (let own = 0; own < classes; own++) sources.push(own);
  for (let hub = 0; hub < leaves.length; hub++) if (leaves[hub] > 0) sources.push(-1 - hub);
  return Int32Array.from(sources);
}

// A scattered entry is read and written, a gathered one only read.
const SCATTER_COST = 1.4;

/**
 * Searches from the sources `from` … `to` − 1 of the list.
 *
 * Brandes' algorithm on hubs: a hub is reached with its first members, its other members lie one hop further, and the
 * paths to these are the sum over their hubs less what several shared hubs count too often. No entry is tested: what
 * is not reached yet is 0 when it is gathered, and what was reached before is never read again when it is scattered.
 *
 * Source: U. Brandes, J. Math. Sociol. 25 (2001) 163–177, doi:10.1080/0022250X.2001.9990249.
 * @throws RangeError when a number of shortest paths exceeds 1.8e308
 */
export function searchHubs(
  packed: Hubs,
  sources: Int32Array,
  from: number,
  to: number,
  report: (share: number) => void = () => {},
): Paths {
  const { classes, hubs, sizes, leaves } = packed;
  const byHub: Rows = { starts: packed.memberStarts, columns: packed.members };
  const byClass: Rows = { starts: packed.hubStarts, columns: packed.hubList };
  const twice = { starts: packed.otherStarts, columns: packed.others, factors: packed.surplus };
  const between = new Float64Array(classes);
  const reached = new Float64Array(to - from);
  const hops = new Float64Array(to - from);
  const harmonic = new Float64Array(to - from);
  const arrays: Float64Array[] = [];
  const zeros = (length: number) => {
    const values = new Float64Array(length);
    arrays.push(values);
    return values;
  };
  // Forward: paths to a class times its size, and paths through a hub; 0 until reached.
  const paths = zeros(classes);
  const through = zeros(hubs);
  const toHub = zeros(hubs);
  const toClass = zeros(classes);
  const tooMany = zeros(classes);
  // Backward: what a class and a hub hand back.
  const gains = zeros(classes);
  const hubGains = zeros(hubs);
  const back = zeros(classes);
  const backTooMany = zeros(classes);
  const classOrder = new Int32Array(classes);
  const hubOrder = new Int32Array(hubs);
  const classEnds = new Int32Array(classes + 2);
  const hubEnds = new Int32Array(classes + 2);
  const unseenClasses = new Int32Array(classes);
  const unseenHubs = new Int32Array(hubs);
  let leftClasses = 0;
  let leftHubs = 0;
  let leftClassEntries = 0;
  let leftHubEntries = 0;

  /** Moves the classes that were reached from the unseen to the order. @returns the end of the order */
  const takeClasses = (tail: number): number => {
    let left = 0;
    let end = tail;
    for (let i = 0; i < leftClasses; i++) {
      const own = unseenClasses[i];
      if (toClass[own] === 0) unseenClasses[left++] = own;
      else classOrder[end++] = own;
    }
    leftClasses = left;
    leftClassEntries -= entriesOf(byClass, { list: classOrder, begin: tail, end });
    return end;
  };

  /** The same for hubs. */
  const takeHubs = (tail: number): number => {
    let left = 0;
    let end = tail;
    for (let i = 0; i < leftHubs; i++) {
      const hub = unseenHubs[i];
      if (toHub[hub] === 0) unseenHubs[left++] = hub;
      else {
        hubOrder[end++] = hub;
        through[hub] = toHub[hub];
      }
    }
    leftHubs = left;
    leftHubEntries -= entriesOf(byHub, { list: hubOrder, begin: tail, end });
    return end;
  };

  /** From the classes of one level and the hubs they reach to the classes of the next. @returns the end of the order */
  const reachClasses = (levelHubs: Part, levelClasses: Part, tail: number): number => {
    if (SCATTER_COST * entriesOf(byHub, levelHubs) < leftClassEntries)
      scatter(byHub, levelHubs, through, toClass);
    else gather(byClass, { list: unseenClasses, begin: 0, end: leftClasses }, through, toClass);
    const end = takeClasses(tail);
    const next = { list: classOrder, begin: tail, end };
    if (SCATTER_COST * entriesOf(twice, levelClasses) < entriesOf(twice, next))
      scatterScaled(twice, levelClasses, paths, tooMany);
    else gatherScaled(twice, next, paths, tooMany);
    for (let i = tail; i < end; i++) {
      const own = classOrder[i];
      paths[own] = (toClass[own] - tooMany[own]) * sizes[own];
    }
    return end;
  };

  const reachHubs = (levelClasses: Part, tail: number): number => {
    if (SCATTER_COST * entriesOf(byClass, levelClasses) < leftHubEntries)
      scatter(byClass, levelClasses, paths, toHub);
    else gather(byHub, { list: unseenHubs, begin: 0, end: leftHubs }, paths, toHub);
    return takeHubs(tail);
  };

  /** Back over the hubs of one level, from the classes of the next. */
  const gainHubs = (levelHubs: Part, nextClasses: Part): void => {
    if (SCATTER_COST * entriesOf(byClass, nextClasses) < entriesOf(byHub, levelHubs))
      scatter(byClass, nextClasses, gains, hubGains);
    else gather(byHub, levelHubs, gains, hubGains);
    for (let i = levelHubs.begin; i < levelHubs.end; i++) {
      const hub = hubOrder[i];
      hubGains[hub] += leaves[hub] / through[hub];
    }
  };

  /** Back over the classes of one level: what depends on them is their betweenness. */
  const gainClasses = (levelClasses: Part, levelHubs: Part, nextClasses: Part, count: number): void => {
    if (SCATTER_COST * entriesOf(byHub, levelHubs) < entriesOf(byClass, levelClasses))
      scatter(byHub, levelHubs, hubGains, back);
    else gather(byClass, levelClasses, hubGains, back);
    if (SCATTER_COST * entriesOf(twice, nextClasses) < entriesOf(twice, levelClasses))
      scatterScaled(twice, nextClasses, gains, backTooMany);
    else gatherScaled(twice, levelClasses, gains, backTooMany);
    for (let i = levelClasses.begin; i < levelClasses.end; i++) {
      const own = classOrder[i];
      const share = (paths[own] / sizes[own]) * (back[own] - backTooMany[own]);
      between[own] += count * share;
      gains[own] = (sizes[own] * sizes[own] * (1 + share)) / paths[own];
    }
  };

  /** Classes of level k stand in the order from `classEnds[k]` to `classEnds[k + 1]`, hubs likewise. */
  const classesOf = (level: number): Part => ({
    list: classOrder,
    begin: classEnds[level],
    end: classEnds[level + 1],
  });
  const hubsOf = (level: number): Part => ({
    list: hubOrder,
    begin: hubEnds[level],
    end: hubEnds[level + 1],
  });

  /** Puts the source and its hubs on level 0. */
  const begin = (source: number): void => {
    for (const values of arrays) values.fill(0);
    leftClasses = 0;
    leftHubs = 0;
    leftClassEntries = packed.hubList.length;
    leftHubEntries = packed.members.length;
    for (let own = 0; own < classes; own++) if (own !== source) unseenClasses[leftClasses++] = own;
    for (let hub = 0; hub < hubs; hub++) unseenHubs[leftHubs++] = hub;
    if (source < 0) toHub[-1 - source] = 1;
    else {
      paths[source] = 1;
      classOrder[0] = source;
      for (let h = byClass.starts[source]; h < byClass.starts[source + 1]; h++) toHub[byClass.columns[h]] = 1;
      leftClassEntries -= byClass.starts[source + 1] - byClass.starts[source];
    }
    classEnds[0] = 0;
    classEnds[1] = source < 0 ? 0 : 1;
    hubEnds[0] = 0;
    hubEnds[1] = takeHubs(0);
  };

  for (let index = from; index < to; index++) {
    const source = sources[index];
    const at = index - from;
    begin(source);
    // The source itself is no other principal; those who are like it are one hop away.
    let others = source < 0 ? -1 : sizes[source] - 1;
    let level = 0;
    for (; hubEnds[level + 1] > hubEnds[level]; level++) {
      for (let i = hubEnds[level]; i < hubEnds[level + 1]; i++) others += leaves[hubOrder[i]];
      classEnds[level + 2] = reachClasses(hubsOf(level), classesOf(level), classEnds[level + 1]);
      for (let i = classEnds[level + 1]; i < classEnds[level + 2]; i++) others += sizes[classOrder[i]];
      hubEnds[level + 2] = reachHubs(classesOf(level + 1), hubEnds[level + 1]);
      reached[at] += others;
      hops[at] += others * (level + 1);
      harmonic[at] += others / (level + 1);
      others = 0;
    }
    classEnds[level + 2] = classEnds[level + 1];
    const count = source < 0 ? leaves[-1 - source] : sizes[source];
    for (let k = level; k > 0; k--) {
      gainHubs(hubsOf(k), classesOf(k + 1));
      gainClasses(classesOf(k), hubsOf(k), classesOf(k + 1), count);
    }
    report((at + 1) / (to - from));
  }
  for (const value of between)
    if (!Number.isFinite(value)) throw new RangeError('too many shortest paths to count');
  return { between, reached, hops, harmonic };
}
