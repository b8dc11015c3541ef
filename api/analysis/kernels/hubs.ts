// A two-mode network packed for path searches: projects as hubs, principals who are alike as one.
import type { Affiliation } from '../network.ts';

/**
 * Principals with the same projects are one class. A class of one project is a leaf of it: no shortest path leads
 * through it. The classes of two and more projects are the core, 0 … `classes` − 1; projects with a member in the core
 * are hubs, 0 … `hubs` − 1. Projects of one member tie nobody and are left out.
 */
export interface Hubs {
  readonly principals: number;
  readonly classes: number;
  readonly hubs: number;
  /** Principals of each class, as a float because path counts are multiplied by it. */
  readonly sizes: Float64Array;
  /** Leaves of each hub. */
  readonly leaves: Float64Array;
  /** `hubs + 1` offsets into `members`. */
  readonly memberStarts: Int32Array;
  /** Classes of each hub. */
  readonly members: Int32Array;
  /** `classes + 1` offsets into `hubList`. */
  readonly hubStarts: Int32Array;
  /** Hubs of each class. */
  readonly hubList: Int32Array;
  /** `classes + 1` offsets into `others` and `surplus`. */
  readonly otherStarts: Int32Array;
  /** Classes with which a class shares several hubs. */
  readonly others: Int32Array;
  /** Pairs of classes that share a hub, each in both orders. */
  readonly pairs: number;
  /** Number of hubs shared with it, less one: how often a tie is counted too often when it is counted by hubs. */
  readonly surplus: Float64Array;
  /**
   * Place of each principal: its class; −1 − hub for a leaf of a hub; `NOWHERE` where it has no partner, or only ones
   * whose single project is the same: nothing lies between them.
   */
  readonly places: Int32Array;
  /** Partners of each principal whose place is `NOWHERE`. */
  readonly aloneWith: Int32Array;
}

/** No place in the core or beside it. */
export const NOWHERE = -0x7fffffff;

/** Pairs of classes that share several hubs. */
function surplusOf(packed: Pick<Hubs, 'classes' | 'memberStarts' | 'members' | 'hubStarts' | 'hubList'>) {
  const { classes, memberStarts, members, hubStarts, hubList } = packed;
  const otherStarts = new Int32Array(classes + 1);
  const shared = new Int32Array(classes);
  const met = new Int32Array(classes);
  // Plain lists: how long they get is not known before.
  const others: number[] = [];
  const surplus: number[] = [];
  let pairs = 0;
  for (let own = 0; own < classes; own++) {
    let seen = 0;
    for (let h = hubStarts[own]; h < hubStarts[own + 1]; h++) {
      const hub = hubList[h];
      for (let m = memberStarts[hub]; m < memberStarts[hub + 1]; m++) {
        if (shared[members[m]]++ === 0) met[seen++] = members[m];
      }
    }
    for (let i = 0; i < seen; i++) {
      const other = met[i];
      if (other !== own && shared[other] > 1) {
        others.push(other);
        surplus.push(shared[other] - 1);
      }
      shared[other] = 0;
    }
    // It has met itself as well.
    pairs += Math.max(0, seen - 1);
    otherStarts[own + 1] = others.length;
  }
  return { pairs, otherStarts, others: Int32Array.from(others), surplus: Float64Array.from(surplus) };
}

/** Group of each principal by its projects of two and more members; −1 for none. Groups are numbered as they are met. */
export function groupsOf({ principals, projectStarts, projectList, memberStarts }: Affiliation) {
  const groups = new Int32Array(principals).fill(-1);
  const firsts: number[] = [];
  const byKey = new Map<string, number>();
  const key: number[] = [];
  for (let principal = 0; principal < principals; principal++) {
    key.length = 0;
    for (let i = projectStarts[principal]; i < projectStarts[principal + 1]; i++) {
      const project = projectList[i];
      if (memberStarts[project + 1] - memberStarts[project] > 1) key.push(project);
    }
    if (key.length === 0) continue;
    const text = key.join(' ');
    let group = byKey.get(text);
    if (group === undefined) {
      group = firsts.length;
      byKey.set(text, group);
      firsts.push(principal);
    }
    groups[principal] = group;
  }
  return { groups, firsts };
}

const by = (size: (place: number) => number) => (a: number, b: number) => size(a) - size(b) || a - b;

/** Packs a two-mode network. Cost: the participations, and the pairs of core classes that share a project. */
export function packHubs(affiliation: Affiliation): Hubs {
  const { principals, projects, projectStarts, projectList, memberStarts: allStarts } = affiliation;
  const { groups, firsts } = groupsOf(affiliation);
  const own = firsts.map((first) => {
    const list: number[] = [];
    for (let i = projectStarts[first]; i < projectStarts[first + 1]; i++) {
      const project = projectList[i];
      if (allStarts[project + 1] - allStarts[project] > 1) list.push(project);
    }
    return list;
  });
  // Rows of like length stand together: processors foresee the end of a loop that is as long as the last.
  const inCore = [...own.keys()]
    .filter((group) => own[group].length > 1)
    .sort(by((group) => own[group].length));
  const degrees = new Int32Array(projects);
  for (const group of inCore) for (const project of own[group]) degrees[project]++;
  const joined = [...degrees.keys()]
    .filter((project) => degrees[project] > 0)
    .sort(by((project) => degrees[project]));
  const classOf = new Int32Array(firsts.length).fill(-1);
  const hubOf = new Int32Array(projects).fill(-1);
  inCore.forEach((group, own) => {
    classOf[group] = own;
  });
  joined.forEach((project, hub) => {
    hubOf[project] = hub;
  });
  const classes = inCore.length;
  const hubs = joined.length;
  const core = inCore.map((group) => own[group].map((project) => hubOf[project]));
  const hubStarts = new Int32Array(classes + 1);
  const memberStarts = new Int32Array(hubs + 1);
  for (const [index, list] of core.entries()) {
    hubStarts[index + 1] = hubStarts[index] + list.length;
    for (const hub of list) memberStarts[hub + 1]++;
  }
  for (let hub = 0; hub < hubs; hub++) memberStarts[hub + 1] += memberStarts[hub];
  const hubList = new Int32Array(hubStarts[classes]);
  const members = new Int32Array(hubStarts[classes]);
  const cursors = memberStarts.slice(0, hubs);
  for (const [index, list] of core.entries()) {
    hubList.set(list, hubStarts[index]);
    for (const hub of list) members[cursors[hub]++] = index;
  }
  const sizes = new Float64Array(classes);
  const leaves = new Float64Array(hubs);
  const places = new Int32Array(principals).fill(NOWHERE);
  const aloneWith = new Int32Array(principals);
  for (let principal = 0; principal < principals; principal++) {
    const group = groups[principal];
    if (group < 0) continue;
    const hub = hubOf[own[group][0]];
    if (classOf[group] >= 0) {
      places[principal] = classOf[group];
      sizes[classOf[group]]++;
    } else if (hub >= 0) {
      places[principal] = -1 - hub;
      leaves[hub]++;
    } else {
      const project = own[group][0];
      aloneWith[principal] = allStarts[project + 1] - allStarts[project] - 1;
    }
  }
  const packed = { principals, classes, hubs, sizes, leaves, memberStarts, members, hubStarts, hubList };
  return { ...packed, ...surplusOf(packed), places, aloneWith };
}
