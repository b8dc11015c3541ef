// Shortest paths in hops between principals who share projects, through the projects, eight sources at a time.
import type { Hubs } from '../hubs.ts';
import { type Distances, distancesOf, type Found, tell } from '../paths.ts';
import { ABREAST, NODE } from './pieces.ts';
import type { Desk } from './program.ts';
import {
  clear,
  fillScaled,
  fillSide,
  planOf,
  planScaled,
  planSide,
  type ScaledSide,
  type Side,
} from './side.ts';

interface Search extends Desk {
  readonly packed: Hubs;
  readonly classes: Side;
  readonly hubs: Side;
  /** Classes that share several hubs, and how often too often a path between them is counted. */
  readonly surplus: ScaledSide;
  readonly lanes: number;
  readonly counts: number;
  /** Rises whenever something is passed on. */
  now: number;
}

/** Where each level begins in the lists of both sides, and where the last ends. */
interface Levels {
  readonly classes: number[];
  readonly hubs: number[];
}

function open(packed: Hubs): Search {
  const plan = planOf();
  const ofClasses = { starts: packed.hubStarts, columns: packed.hubList };
  const ofHubs = { starts: packed.memberStarts, columns: packed.members };
  const twice = { starts: packed.otherStarts, columns: packed.others, factors: packed.surplus };
  const places = {
    lanes: plan.take(2 * NODE),
    counts: plan.take(NODE),
    surplus: planScaled(plan, twice),
    classes: planSide(plan, ofClasses),
    hubs: planSide(plan, ofHubs),
  };
  const desk = plan.open();
  fillScaled(desk, places.surplus, twice);
  fillSide(desk, places.classes, ofClasses, { sizes: packed.sizes, ends: packed.sizes });
  // One path through a hub goes on as one.
  const ones = new Float64Array(packed.hubs).fill(1);
  fillSide(desk, places.hubs, ofHubs, { sizes: ones, ends: packed.leaves });
  return { ...desk, ...places, packed, now: 0 };
}

/**
 * Searches from these sources: a class, or −1 − hub for the leaves of a hub.
 *
 * Brandes' algorithm on hubs: a hub is reached with its first members, its other members lie one hop further, and the
 * paths to these are the sum over their hubs less what several shared hubs count too often.
 *
 * Source: U. Brandes, J. Math. Sociol. 25 (2001) 163–177, doi:10.1080/0022250X.2001.9990249.
 * @throws RangeError when a number of shortest paths exceeds 1.8e308
 */
export function searchHubs(
  packed: Hubs,
  sources: Int32Array,
  report: (share: number) => void = () => {},
): Found {
  const search = open(packed);
  const found = distancesOf(sources.length);
  for (let at = 0; at < sources.length; at += ABREAST) {
    const batch = sources.subarray(at, at + ABREAST);
    const levels = begin(search, batch);
    reach(search, levels, batch, at, found);
    gather(search, levels);
    report((at + batch.length) / sources.length);
  }
  const { floats, classes } = search;
  const between = floats.slice(classes.between / 8, classes.between / 8 + classes.count);
  if (!between.every(Number.isFinite)) throw new RangeError('too many shortest paths to count');
  return { ...found, between };
}

/** Puts sources on level 0, and the hubs that they are in. */
function begin(search: Search, sources: Int32Array): Levels {
  const { ints, floats, classes, hubs, lanes, packed } = search;
  clear(search, classes.seen, ABREAST * classes.count);
  clear(search, hubs.seen, ABREAST * hubs.count);
  clear(search, lanes, 2 * ABREAST);
  clear(search, classes.values, ABREAST * sources.length);
  let count = 0;
  sources.forEach((source, lane) => {
    floats[lanes / 8 + lane] = source < 0 ? packed.leaves[-1 - source] : packed.sizes[source];
    if (source < 0) return;
    ints[classes.list / 4 + count] = NODE * source;
    floats[classes.values / 8 + count++ * ABREAST + lane] = 1;
    floats[classes.seen / 8 + source * ABREAST + lane] = 1;
  });
  const levels = { classes: [0, count], hubs: [0] };
  let touched = pushToHubs(search, levels);
  sources.forEach((source, lane) => {
    const hub = -1 - source;
    if (hub < 0) return;
    floats[hubs.sums / 8 + hub * ABREAST + lane] += 1;
    if (ints[hubs.stamps / 4 + hub] === search.now) return;
    ints[hubs.stamps / 4 + hub] = search.now;
    ints[touched / 4] = NODE * hub;
    touched += 4;
  });
  settleOn(search, hubs, touched, levels.hubs);
  return levels;
}

/** Addresses of the level that was reached last. */
const lastOf = ({ list, values }: Side, ends: readonly number[]) => {
  const begin = ends[ends.length - 2];
  return [list + 4 * begin, list + 4 * ends[ends.length - 1], values + NODE * begin] as const;
};

function pushToHubs(search: Search, levels: Levels): number {
  const { program, classes, hubs } = search;
  const at = lastOf(classes, levels.classes);
  return program.push(...at, classes.starts, hubs.sums, hubs.stamps, ++search.now, hubs.touched);
}

/** From the hubs of a level, less what the classes of the same level have counted too often. */
function pushToClasses(search: Search, levels: Levels): number {
  const { program, classes, hubs, surplus } = search;
  const { sums, stamps } = classes;
  const now = ++search.now;
  const at = lastOf(hubs, levels.hubs);
  const touched = program.push(...at, hubs.starts, sums, stamps, now, classes.touched);
  const from = lastOf(classes, levels.classes);
  return program.pushScaled(...from, surplus.starts, sums, stamps, now, touched);
}

/** Makes a level of what was touched. @returns whether there is anything in it */
function settleOn({ program, counts }: Search, side: Side, touched: number, ends: number[]): boolean {
  const { sums, seen, sizes, ends: stops, list, values } = side;
  const end = ends[ends.length - 1];
  const into = [list + 4 * end, values + NODE * end, counts] as const;
  ends.push((program.settle(side.touched, touched, sums, seen, sizes, stops, ...into) - list) / 4);
  return ends[ends.length - 1] > end;
}

/** Goes on until no more hub is reached. */
function reach(search: Search, levels: Levels, sources: Int32Array, at: number, found: Distances): void {
  const { floats, classes, hubs, counts, packed } = search;
  // The source itself is no other principal; those who are like it are one hop away.
  const others = Float64Array.from(sources, (source) => (source < 0 ? -1 : packed.sizes[source] - 1));
  const count = () => {
    for (let lane = 0; lane < others.length; lane++) others[lane] += floats[counts / 8 + lane];
  };
  // Leaves of the hubs of a level are as far as the classes of the next.
  for (let hops = 1, isMore = true; isMore; hops++) {
    count();
    settleOn(search, classes, pushToClasses(search, levels), levels.classes);
    count();
    others.forEach((number, lane) => {
      tell(found, at + lane, number, hops);
    });
    others.fill(0);
    isMore = settleOn(search, hubs, pushToHubs(search, levels), levels.hubs);
  }
}

/** Back over the levels: what depends on classes is their betweenness. */
function gather({ program, classes, hubs, surplus, lanes }: Search, levels: Levels): void {
  let [gains, handed] = classes.gains;
  const [ofHubs] = hubs.gains;
  const at = ({ list, values }: Side, ends: readonly number[], level: number) =>
    [list + 4 * ends[level], list + 4 * ends[level + 1], values + NODE * ends[level]] as const;
  for (let level = levels.classes.length - 2; level > 0; level--) {
    const [hubsFrom, hubsTo, hubValues] = at(hubs, levels.hubs, level);
    program.gain(
      ...[hubsFrom, hubsTo, hubValues, hubs.starts, gains, ofHubs],
      ...[hubs.sizes, hubs.ends, hubs.between, lanes, 0, 0],
    );
    const [from, to, values] = at(classes, levels.classes, level);
    program.gainSurplus(
      ...[from, to, values, classes.starts, ofHubs, handed],
      ...[classes.sizes, classes.ends, classes.between, lanes, surplus.starts, gains],
    );
    program.wipe(hubsFrom, hubsTo, ofHubs);
    if (level + 2 < levels.classes.length)
      program.wipe(to, classes.list + 4 * levels.classes[level + 2], gains);
    [gains, handed] = [handed, gains];
  }
  program.wipe(
    classes.list,
    classes.list + 4 * levels.classes[Math.min(2, levels.classes.length - 1)],
    gains,
  );
}
