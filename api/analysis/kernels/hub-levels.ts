// Level by level through projects from one principal: what paths that are drawn at random are drawn from.
import type { Hubs } from './hubs.ts';
import { endLevel, forget, levelOf, passOn, SCATTER_COST, type Side, sideOf } from './levels.ts';
import { entriesOf, gatherScaled, type Part, type Scaled, scatterScaled } from './rows.ts';

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
  };
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

/** From the hubs of one level to the classes of the next, and on to the hubs that these reach. */
export function reachNext(state: HubState, level: number): void {
  const { classes, hubs } = state;
  reachClasses(state, level);
  passOn(classes, level + 1, state.paths, hubs, level + 1);
  copy(levelOf(hubs, level + 1), hubs.sums, state.through);
}

/** Forgets what was searched. */
export function forgetHubs(state: HubState): void {
  forget(state.classes, [state.paths, state.surplus]);
  forget(state.hubs, [state.through]);
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
