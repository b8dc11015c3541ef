// Shortest paths between principals who share projects, searched through the projects: no tie is ever made.
import type { Hubs } from './hubs.ts';
import { endLevel, forget, handBack, levelOf, passOn, SCATTER_COST, type Side, sideOf } from './levels.ts';
import type { Found } from './paths.ts';
import { entriesOf, gatherScaled, type Part, type Scaled, scatterScaled } from './rows.ts';

/** From where everything is searched: every core class, and −1 − hub for every hub with leaves. */
export function sourcesOf({ classes, leaves }: Hubs): Int32Array {
  const sources: number[] = [];
  for (let own = 0; own < classes; own++) sources.push(own);
  for (let hub = 0; hub < leaves.length; hub++) if (leaves[hub] > 0) sources.push(-1 - hub);
  return Int32Array.from(sources);
}

/** What a search writes to; all 0 before and after it. */
export interface HubState {
  readonly packed: Hubs;
  readonly classes: Side;
  readonly hubs: Side;
  /** Classes that share several hubs. */
  readonly twice: Scaled;
  /** Paths to a class times its size, and paths through a hub. */
  readonly paths: Float64Array;
  readonly through: Float64Array;
  /** Paths that are counted too often. */
  readonly surplus: Float64Array;
  /** What a class and a hub hand back; what they receive of it, and what of that is too much. */
  readonly gains: Float64Array;
  readonly hubGains: Float64Array;
  readonly back: Float64Array;
  readonly backSurplus: Float64Array;
}

/** A state in which nothing is reached. */
export function hubStateOf(packed: Hubs): HubState {
  const levels = packed.classes + 3;
  const ofClasses = () => new Float64Array(packed.classes);
  const ofHubs = () => new Float64Array(packed.hubs);
  return {
    packed,
    classes: sideOf({ starts: packed.hubStarts, columns: packed.hubList }, levels),
    hubs: sideOf({ starts: packed.memberStarts, columns: packed.members }, levels),
    twice: { starts: packed.otherStarts, columns: packed.others, factors: packed.surplus },
    paths: ofClasses(),
    through: ofHubs(),
    surplus: ofClasses(),
    gains: ofClasses(),
    hubGains: ofHubs(),
    back: ofClasses(),
    backSurplus: ofClasses(),
  };
}

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
  withBetweenness = true,
): Found {
  const state = hubStateOf(packed);
  const found: Found = {
    between: new Float64Array(packed.classes),
    reached: new Float64Array(to - from),
    hops: new Float64Array(to - from),
    harmonic: new Float64Array(to - from),
    farthest: new Float64Array(to - from),
  };
  for (let index = from; index < to; index++) {
    const source = sources[index];
    begin(state, source);
    const end = reachAll(state, source, found, index - from);
    const count = source < 0 ? packed.leaves[-1 - source] : packed.sizes[source];
    for (let level = withBetweenness ? end : 0; level > 0; level--) {
      gainHubs(state, level);
      gainClasses(state, level, count, found.between);
    }
    forgetHubs(state);
    report((index - from + 1) / (to - from));
  }
  if (!found.between.every(Number.isFinite)) throw new RangeError('too many shortest paths to count');
  return found;
}

/** Puts a source and its hubs on level 0. */
export function begin({ classes, hubs, paths, through }: HubState, source: number): void {
  if (source >= 0) {
    paths[source] = 1;
    classes.sums[source] = 1;
    classes.order[classes.reached++] = source;
  }
  const { starts, columns } = classes.rows;
  const own = source < 0 ? [-1 - source] : columns.subarray(starts[source], starts[source + 1]);
  for (const hub of own) {
    hubs.sums[hub] = 1;
    through[hub] = 1;
    hubs.order[hubs.reached++] = hub;
  }
  endLevel(classes, 0, 0);
  endLevel(hubs, 0, 0);
}

/** Goes on until no more hub is reached. @returns the last level with classes */
function reachAll(state: HubState, source: number, found: Found, at: number): number {
  const { packed, classes, hubs } = state;
  // The source itself is no other principal; those who are like it are one hop away.
  let others = source < 0 ? -1 : packed.sizes[source] - 1;
  for (let level = 0; ; level++) {
    const hubsHere = levelOf(hubs, level);
    if (hubsHere.begin === hubsHere.end) {
      endLevel(classes, level + 1, classes.reached);
      return level;
    }
    reachNext(state, level);
    others += sumOver(hubsHere, packed.leaves) + sumOver(levelOf(classes, level + 1), packed.sizes);
    found.reached[at] += others;
    found.hops[at] += others * (level + 1);
    found.harmonic[at] += others / (level + 1);
    if (others > 0) found.farthest[at] = level + 1;
    others = 0;
  }
}

/** From the hubs of one level to the classes of the next, and on to the hubs that these reach. */
export function reachNext(state: HubState, level: number): void {
  const { classes, hubs } = state;
  reachClasses(state, level);
  passOn(classes, level + 1, state.paths, hubs, level + 1);
  copy(levelOf(hubs, level + 1), hubs.sums, state.through);
}

/** Forgets what was searched. */
export function forgetHubs(state: HubState): void {
  forget(state.classes, [state.paths, state.surplus, state.gains, state.back, state.backSurplus]);
  forget(state.hubs, [state.through, state.hubGains]);
}

function sumOver({ list, begin, end }: Part, values: Float64Array): number {
  let sum = 0;
  for (let i = begin; i < end; i++) sum += values[list[i]];
  return sum;
}

function copy({ list, begin, end }: Part, values: Float64Array, into: Float64Array): void {
  for (let i = begin; i < end; i++) into[list[i]] = values[list[i]];
}

/** From the hubs of one level to the classes of the next. */
function reachClasses(state: HubState, level: number): void {
  const { packed, classes, hubs, paths, surplus } = state;
  passOn(hubs, level, state.through, classes, level + 1);
  const next = levelOf(classes, level + 1);
  sumSurplus(state, levelOf(classes, level), next, paths, surplus);
  for (let i = next.begin; i < next.end; i++) {
    const own = next.list[i];
    paths[own] = (classes.sums[own] - surplus[own]) * packed.sizes[own];
  }
}

/** What is counted too often between the classes of two levels, next to each other. */
function sumSurplus(
  { twice }: HubState,
  givers: Part,
  takers: Part,
  values: Float64Array,
  sums: Float64Array,
): void {
  if (SCATTER_COST * entriesOf(twice, givers) < entriesOf(twice, takers))
    scatterScaled(twice, givers, values, sums);
  else gatherScaled(twice, takers, values, sums);
}

/** Back over the hubs of one level, from the classes of the next. */
function gainHubs({ packed, classes, hubs, through, gains, hubGains }: HubState, level: number): void {
  handBack(classes, level + 1, gains, hubs, level, hubGains);
  const { list, begin, end } = levelOf(hubs, level);
  for (let i = begin; i < end; i++) hubGains[list[i]] += packed.leaves[list[i]] / through[list[i]];
}

/** Back over the classes of one level: what depends on them is their betweenness. */
function gainClasses(state: HubState, level: number, count: number, between: Float64Array): void {
  const { packed, classes, hubs, paths, gains, back, backSurplus } = state;
  const { sizes } = packed;
  const here = levelOf(classes, level);
  handBack(hubs, level, state.hubGains, classes, level, back);
  sumSurplus(state, levelOf(classes, level + 1), here, gains, backSurplus);
  for (let i = here.begin; i < here.end; i++) {
    const own = here.list[i];
    const share = (paths[own] / sizes[own]) * (back[own] - backSurplus[own]);
    between[own] += count * share;
    gains[own] = (sizes[own] * sizes[own] * (1 + share)) / paths[own];
  }
}
