// One shortest path drawn between two principals who share projects, or whose partners do.
import { begin, forgetHubs, type HubState, hubStateOf, reachNext } from './hub-levels.ts';
import { type Hubs, NOWHERE } from './hubs.ts';
import { levelOf } from './levels.ts';
import type { Sampler } from './sampler.ts';

/** Draws paths through projects. */
export function hubSampler(packed: Hubs): Sampler {
  const state = hubStateOf(packed);
  const levels = new Int32Array(packed.classes).fill(-1);
  const hubLevels = new Int32Array(packed.hubs).fill(-1);
  const mark = (level: number) => {
    const classes = levelOf(state.classes, level);
    for (let i = classes.begin; i < classes.end; i++) levels[classes.list[i]] = level;
    const hubs = levelOf(state.hubs, level);
    for (let i = hubs.begin; i < hubs.end; i++) hubLevels[hubs.list[i]] = level;
  };
  const clear = () => {
    for (let i = 0; i < state.classes.reached; i++) levels[state.classes.order[i]] = -1;
    for (let i = 0; i < state.hubs.reached; i++) hubLevels[state.hubs.order[i]] = -1;
    forgetHubs(state);
  };
  return {
    error: 0.01,
    nodes: packed.classes,
    valuesOf: (values) =>
      Float64Array.from(packed.places, (place) => (place >= 0 ? values[place] / packed.sizes[place] : 0)),
    longest: () => longestPath(packed, state),
    sample(source, target, draw, counts) {
      const [from, to] = [packed.places[source], packed.places[target]];
      if (from === NOWHERE || to === NOWHERE || from === to) return;
      begin(state, from);
      mark(0);
      const isReached = () => (to >= 0 ? levels[to] > 0 : hubLevels[-1 - to] >= 0);
      for (let level = 0; !isReached(); level++) {
        const { begin: first, end } = levelOf(state.hubs, level);
        if (first === end) return clear();
        reachNext(state, level);
        mark(level + 1);
      }
      walkBack(packed, state, { levels, hubLevels }, to, draw, counts);
      clear();
    },
  };
}

interface Levels {
  readonly levels: Int32Array;
  readonly hubLevels: Int32Array;
}

/** Chooses each step back with the share of paths that take it, and counts whom it leads through. */
function walkBack(
  packed: Hubs,
  state: HubState,
  at: Levels,
  to: number,
  draw: () => number,
  counts: Float64Array,
): void {
  let own = to;
  if (to < 0) {
    // A leaf is reached by the first members of its project, unless the source itself is one.
    const hub = -1 - to;
    if (at.hubLevels[hub] === 0) return;
    own = pickMember(packed, state, at, hub, draw);
    counts[own]++;
  }
  while (at.levels[own] > 1) {
    let before = own;
    do {
      before = pickMember(packed, state, at, pickHub(packed, state, at, own, draw), draw);
      // Who shares several projects is met as often; all but one of these are refused.
    } while (draw() * sharedBy(packed, own, before) >= 1);
    counts[before]++;
    own = before;
  }
}

/** One of the hubs through which a class was reached, by the paths through each. */
function pickHub(
  { hubStarts, hubList }: Hubs,
  { through }: HubState,
  { levels, hubLevels }: Levels,
  own: number,
  draw: () => number,
): number {
  const level = levels[own] - 1;
  let all = 0;
  for (let h = hubStarts[own]; h < hubStarts[own + 1]; h++)
    if (hubLevels[hubList[h]] === level) all += through[hubList[h]];
  let left = draw() * all;
  let hub = -1;
  for (let h = hubStarts[own]; h < hubStarts[own + 1] && (hub < 0 || left >= 0); h++) {
    if (hubLevels[hubList[h]] !== level) continue;
    hub = hubList[h];
    left -= through[hub];
  }
  return hub;
}

/** One of the classes by which a hub was reached, by the paths to each. */
function pickMember(
  { memberStarts, members }: Hubs,
  { paths, through }: HubState,
  { levels, hubLevels }: Levels,
  hub: number,
  draw: () => number,
): number {
  let left = draw() * through[hub];
  let member = -1;
  for (let m = memberStarts[hub]; m < memberStarts[hub + 1] && (member < 0 || left >= 0); m++) {
    if (levels[members[m]] !== hubLevels[hub]) continue;
    member = members[m];
    left -= paths[member];
  }
  return member;
}

/** Hubs that two classes share, at least one. */
function sharedBy({ otherStarts, others, surplus }: Hubs, own: number, other: number): number {
  for (let entry = otherStarts[own]; entry < otherStarts[own + 1]; entry++)
    if (others[entry] === other) return surplus[entry] + 1;
  return 1;
}

/** No shortest path has more hops: twice as many as one principal of each component needs to reach all of it. */
function longestPath(packed: Hubs, state: HubState): number {
  const isSeen = new Uint8Array(packed.classes);
  let most = 0;
  for (let own = 0; own < packed.classes; own++) {
    if (isSeen[own] === 1) continue;
    begin(state, own);
    let level = 0;
    for (; levelOf(state.hubs, level).begin < levelOf(state.hubs, level).end; level++)
      reachNext(state, level);
    for (let i = 0; i < state.classes.reached; i++) isSeen[state.classes.order[i]] = 1;
    most = Math.max(most, 2 * level);
    forgetHubs(state);
  }
  return most;
}
