// Shortest paths in hops in a network of nodes that stand for several who are alike, eight sources at a time.
import { type Distances, distancesOf, type Found, tell } from '../paths.ts';
import type { Rows } from '../rows.ts';
import { ABREAST, NODE } from './pieces.ts';
import type { Desk } from './program.ts';
import { clear, fillSelves, fillSide, planOf, planSelves, planSide, type Selves, type Side } from './side.ts';

/** A network of nodes that stand for several, who are tied to each other. */
export interface Crowd {
  readonly rows: Rows;
  /** How many each node stands for. */
  readonly sizes: Float64Array;
}

/** What searches from some sources add up to. */
export interface CrowdFound extends Found {
  /** For each entry of the rows how much of paths flows along it; empty unless asked for. */
  readonly flows: Float64Array;
}

/** What an entry costs that is pulled, one that is pushed being 1; that is handed back, one that is gathered being 1. */
const PULLED = 0.5;
const HANDED = 2;

interface Search extends Desk {
  readonly crowd: Crowd;
  readonly side: Side;
  /** Twice eight numbers: how often each search counts; and nothing that nodes are handed besides. */
  readonly lanes: number;
  readonly counts: number;
  readonly flows: number;
  /** Rows of which each is its own node. */
  readonly selves: Selves;
  /** Nodes that some search has not seen. */
  readonly left: number;
  /** Rises with every level of every search. */
  now: number;
}

/** Where each level begins in the list, and where the last ends; bytes of the rows of each level. */
interface Levels {
  readonly ends: number[];
  readonly rows: number[];
}

/** Sources that are searched from at once. */
interface Batch {
  readonly sources: Int32Array;
  /** Place of the first in what is found. */
  readonly at: number;
}

function open(crowd: Crowd, withFlows: boolean): Search {
  const plan = planOf();
  const entries = withFlows ? crowd.rows.columns.length : 0;
  const count = crowd.sizes.length;
  const places = {
    lanes: plan.take(2 * NODE),
    counts: plan.take(NODE),
    flows: plan.take(8 * entries),
    selves: planSelves(plan, count),
    left: plan.take(4 * (count + 1)),
    side: planSide(plan, crowd.rows),
  };
  const desk = plan.open();
  fillSelves(desk, places.selves, count);
  fillSide(desk, places.side, crowd.rows, { sizes: crowd.sizes, ends: crowd.sizes });
  clear(desk, places.flows, entries);
  return { ...desk, ...places, crowd, now: 0 };
}

/**
 * Searches from these nodes.
 *
 * Brandes' algorithm level by level. Searches from nodes near each other reach most nodes on the same levels, so that
 * what is read for one of them serves all eight.
 *
 * Source: U. Brandes, J. Math. Sociol. 25 (2001) 163–177, doi:10.1080/0022250X.2001.9990249; side by side: M. Then et
 * al., Proc. VLDB Endow. 8 (2014) 449–460, doi:10.14778/2735496.2735507.
 * @throws RangeError when a number of shortest paths exceeds 1.8e308
 */
export function searchCrowd(
  crowd: Crowd,
  sources: Int32Array,
  withFlows = false,
  report: (share: number) => void = () => {},
): CrowdFound {
  const search = open(crowd, withFlows);
  const { floats, side, flows } = search;
  const found = distancesOf(sources.length);
  for (let at = 0; at < sources.length; at += ABREAST) {
    const batch = { sources: sources.subarray(at, at + ABREAST), at };
    begin(search, batch);
    gather(search, batch, reach(search, batch, found), withFlows);
    report((at + batch.sources.length) / sources.length);
  }
  const entries = withFlows ? crowd.rows.columns.length : 0;
  const between = floats.slice(side.between / 8, side.between / 8 + side.count);
  if (!between.every(Number.isFinite)) throw new RangeError('too many shortest paths to count');
  return { ...found, between, flows: floats.slice(flows / 8, flows / 8 + entries) };
}

/** Puts sources on level 0. */
function begin(search: Search, { sources }: Batch): void {
  const { ints, floats, side, lanes, crowd } = search;
  clear(search, side.seen, ABREAST * side.count);
  clear(search, side.values, ABREAST * sources.length);
  clear(search, lanes, 2 * ABREAST);
  sources.forEach((source, lane) => {
    ints[side.list / 4 + lane] = NODE * source;
    floats[side.values / 8 + lane * ABREAST + lane] = 1;
    floats[side.seen / 8 + source * ABREAST + lane] = 1;
    floats[lanes / 8 + lane] = crowd.sizes[source];
  });
  // Lanes without a source have nothing left to see.
  for (let lane = sources.length; lane < ABREAST; lane++)
    for (let node = 0; node < side.count; node++) floats[side.seen / 8 + node * ABREAST + lane] = 1;
}

/** Goes on until no search reaches more. */
function reach(search: Search, { sources, at }: Batch, found: Distances): Levels {
  const { program, floats, side, counts, crowd, selves } = search;
  const { list, values, starts, sums, seen, stamps, sizes, touched, gains } = side;
  const levels: Levels = { ends: [0, sources.length], rows: [] };
  const { ends, rows } = levels;
  sources.forEach((source, lane) => {
    tell(found, at + lane, crowd.sizes[source] - 1, 1);
  });
  let left: readonly [from: number, to: number] = [selves.columns, selves.columns + 4 * side.count];
  for (let level = 1; ; level++) {
    const [begin, end] = [ends[level - 1], ends[level]];
    const level0 = [list + 4 * begin, list + 4 * end, values + NODE * begin] as const;
    rows.push(program.entries(level0[0], level0[1], starts));
    const into = [list + 4 * end, values + NODE * end, counts] as const;
    let isPulled = false;
    if (rows[level - 1] > 4 * side.count) {
      left = [search.left, program.unseen(...left, seen, search.left)];
      isPulled = program.entries(...left, starts) * PULLED < rows[level - 1];
    }
    let last: number;
    if (isPulled) {
      // Nothing is handed back yet: there is room for the level.
      program.lay(...level0, gains[0]);
      last = program.settleRows(...left, gains[0], seen, sizes, sizes, ...into, starts);
      program.wipe(level0[0], level0[1], gains[0]);
    } else {
      const met = program.push(...level0, starts, sums, stamps, ++search.now, touched);
      last = program.settle(touched, met, sums, seen, sizes, sizes, ...into);
    }
    const reached = (last - list) / 4;
    if (reached === end) return levels;
    ends.push(reached);
    for (let lane = 0; lane < sources.length; lane++)
      tell(found, at + lane, floats[counts / 8 + lane], level);
  }
}

/** Back over the levels: what depends on a node is its betweenness. */
function gather(search: Search, batch: Batch, { ends, rows }: Levels, withFlows: boolean): void {
  const { program, side, lanes, flows, selves } = search;
  const { list, values, starts, sizes, between, columns, sums, count } = side;
  let [gains, handed] = side.gains;
  const back = (level: number) => {
    const [from, to] = [list + 4 * ends[level], list + 4 * ends[level + 1]];
    const beyond = level + 2 < ends.length ? list + 4 * ends[level + 2] : to;
    const at = [from, to, values + NODE * ends[level]] as const;
    const own = [handed, sizes, sizes, between, lanes] as const;
    if ((rows[level + 1] ?? 0) * HANDED < rows[level]) {
      if (withFlows) program.lay(...at, handed);
      const handBack = withFlows ? program.handBackFlows : program.handBack;
      handBack(to, beyond, gains, starts, sums, handed, lanes, sizes, flows, columns);
      if (withFlows) program.wipe(from, to, handed);
      program.gain(...at, selves.starts, sums, ...own, 0, 0);
      clear(search, sums, ABREAST * count);
    } else {
      const gain = withFlows ? program.gainFlows : program.gain;
      gain(...at, starts, gains, ...own, flows, columns);
    }
    program.wipe(to, beyond, gains);
    [gains, handed] = [handed, gains];
  };
  for (let level = ends.length - 2; level > 0; level--) back(level);
  if (withFlows) {
    const before = betweenOf(search, batch.sources);
    back(0);
    // Paths that begin in a node flow from it, but do not lead through it.
    before.forEach((value, lane) => {
      search.floats[between / 8 + batch.sources[lane]] = value;
    });
  }
  program.wipe(list, list + 4 * ends[Math.min(2, ends.length - 1)], gains);
}

const betweenOf = ({ floats, side }: Search, nodes: Int32Array) =>
  Float64Array.from(nodes, (node) => floats[side.between / 8 + node]);
