// Shortest paths in the network of principals and projects, both as nodes, eight sources at a time.
import { type Distances, distancesOf, type Found, tell } from '../paths.ts';
import type { TwoMode } from '../two-mode.ts';
import { ABREAST, NODE } from './pieces.ts';
import type { Desk } from './program.ts';
import { clear, fillSelves, fillSide, planOf, planSelves, planSide, type Selves, type Side } from './side.ts';

interface Search extends Desk {
  readonly network: TwoMode;
  readonly principals: Side;
  readonly projects: Side;
  /** Rows of which each principal, and each project, is its own node. */
  readonly selves: Selves;
  readonly allProjects: Selves;
  /** Projects that some search has not seen. */
  readonly left: number;
  /** Twice eight numbers: how often each search counts, and what each node of a level is handed besides. */
  readonly lanes: number;
  readonly counts: number;
  /** Rises whenever something is passed on. */
  now: number;
}

/** Where each level begins in the lists of both sides, and where the last ends. */
interface Levels {
  readonly principals: number[];
  readonly projects: number[];
}

/** Sources of one kind that are searched from at once. */
interface Batch {
  readonly sources: Int32Array;
  readonly areProjects: boolean;
  /** Place of the first in what is found. */
  readonly at: number;
}

function open(network: TwoMode): Search {
  const { principals, projects } = network;
  const plan = planOf();
  const places = {
    lanes: plan.take(2 * NODE),
    counts: plan.take(NODE),
    selves: planSelves(plan, principals.sizes.length),
    allProjects: planSelves(plan, projects.sizes.length),
    left: plan.take(4 * (projects.sizes.length + 1)),
    principals: planSide(plan, principals.rows),
    projects: planSide(plan, projects.rows),
  };
  const desk = plan.open();
  fillSelves(desk, places.selves, principals.sizes.length);
  fillSelves(desk, places.allProjects, projects.sizes.length);
  fillSide(desk, places.principals, principals.rows, { sizes: principals.sizes, ends: principals.sizes });
  fillSide(desk, places.projects, projects.rows, { sizes: projects.sizes, ends: projects.sizes });
  return { ...desk, ...places, network, now: 0 };
}

/**
 * Searches from the nodes `from` … `to` − 1, principals first, then projects. Between and distances are those of
 * principals; distances from projects are left out.
 *
 * Brandes' algorithm, two levels at a time: a project looks at its members, and hands on to them at once. Principals
 * are fewer than projects, and what is kept of them stays in the processor's cache.
 *
 * Source: U. Brandes, J. Math. Sociol. 25 (2001) 163–177, doi:10.1080/0022250X.2001.9990249.
 * @throws RangeError when a number of shortest paths exceeds 1.8e308
 */
export function searchTwoMode(
  network: TwoMode,
  from: number,
  to: number,
  report: (share: number) => void = () => {},
): Found {
  const search = open(network);
  const found = distancesOf(to - from);
  const count = network.principals.sizes.length;
  for (let first = from, next = from; first < to; first = next) {
    const areProjects = first >= count;
    next = Math.min(first + ABREAST, areProjects ? to : Math.min(to, count));
    const sources = Int32Array.from(
      { length: next - first },
      (_, i) => first + i - (areProjects ? count : 0),
    );
    const batch = { sources, areProjects, at: first - from };
    const levels = begin(search, batch);
    reach(search, levels, batch, found);
    gather(search, levels, batch);
    report((next - from) / (to - from));
  }
  const { floats, principals } = search;
  const between = floats.slice(principals.between / 8, principals.between / 8 + count);
  if (!between.every(Number.isFinite)) throw new RangeError('too many shortest paths to count');
  return { ...found, between };
}

/** Puts sources on level 0. */
function begin(search: Search, { sources, areProjects }: Batch): Levels {
  const { ints, floats, principals, projects, lanes, network } = search;
  for (const { seen, count } of [principals, projects]) {
    clear(search, seen, ABREAST * count);
    // Lanes without a source have nothing left to see.
    for (let lane = sources.length; lane < ABREAST; lane++)
      for (let node = 0; node < count; node++) floats[seen / 8 + node * ABREAST + lane] = 1;
  }
  const { list, values, seen } = areProjects ? projects : principals;
  const { sizes } = areProjects ? network.projects : network.principals;
  clear(search, values, ABREAST * sources.length);
  clear(search, lanes, 2 * ABREAST);
  sources.forEach((source, lane) => {
    ints[list / 4 + lane] = NODE * source;
    floats[values / 8 + lane * ABREAST + lane] = 1;
    floats[seen / 8 + source * ABREAST + lane] = 1;
    floats[lanes / 8 + lane] = sizes[source];
  });
  return areProjects
    ? { principals: [0, 0], projects: [0, sources.length] }
    : { principals: [0, sources.length], projects: [0] };
}

/** Addresses of a level. */
const levelOf = ({ list, values }: Side, ends: readonly number[], level: number) =>
  [list + 4 * ends[level], list + 4 * ends[level + 1], values + NODE * ends[level]] as const;

/** From the principals reached last to projects. @returns whether there are any that were not seen */
function reachProjects(search: Search, levels: Levels): boolean {
  const { program, principals, projects, allProjects, left, counts } = search;
  const level = levelOf(principals, levels.principals, levels.principals.length - 2);
  const [from, to] = level;
  const { starts, stamps, touched, seen, sizes, ends, list, values, count } = projects;
  // All that are left are looked at where as many would be touched.
  const met =
    program.entries(from, to, principals.starts) < 4 * count
      ? ([touched, program.touch(from, to, principals.starts, stamps, ++search.now, touched)] as const)
      : ([left, program.unseen(allProjects.columns, allProjects.columns + 4 * count, seen, left)] as const);
  // Nothing is handed back yet: there is room for the level.
  const [front] = principals.gains;
  program.lay(...level, front);
  const end = levels.projects[levels.projects.length - 1];
  const into = [list + 4 * end, values + NODE * end, counts] as const;
  const last = program.settleRows(...met, front, seen, sizes, ends, ...into, starts);
  program.wipe(from, to, front);
  levels.projects.push((last - list) / 4);
  return (last - list) / 4 > end;
}

/** From the projects reached last to principals. @returns whether there are any that were not seen */
function reachPrincipals(search: Search, levels: Levels): boolean {
  const { program, principals, projects, counts } = search;
  const { sums, stamps, touched, seen, sizes, ends, list, values } = principals;
  const level = levelOf(projects, levels.projects, levels.projects.length - 2);
  const met = program.push(...level, projects.starts, sums, stamps, ++search.now, touched);
  const end = levels.principals[levels.principals.length - 1];
  const into = [list + 4 * end, values + NODE * end, counts] as const;
  const last = program.settle(touched, met, sums, seen, sizes, ends, ...into);
  levels.principals.push((last - list) / 4);
  return (last - list) / 4 > end;
}

/** Goes on until no search reaches more. */
function reach(search: Search, levels: Levels, { sources, areProjects, at }: Batch, found: Distances): void {
  const { floats, counts, network } = search;
  const { rows, sizes } = network.principals;
  const count = (hops: number) => {
    if (areProjects) return;
    for (let lane = 0; lane < sources.length; lane++) tell(found, at + lane, floats[counts / 8 + lane], hops);
  };
  if (areProjects) reachPrincipals(search, levels);
  else
    sources.forEach((source, lane) => {
      // Those who are alike share projects, if they have any.
      if (rows.starts[source + 1] > rows.starts[source]) tell(found, at + lane, sizes[source] - 1, 2);
    });
  for (let hops = 1; reachProjects(search, levels); hops += 2) {
    count(hops);
    if (!reachPrincipals(search, levels)) return;
    count(hops + 1);
  }
}

/** Back over the levels: what depends on principals is their betweenness. */
function gather(search: Search, levels: Levels, batch: Batch): void {
  const { program, principals, projects, selves, lanes } = search;
  const { sums, sizes, ends, between, count } = principals;
  let [gains, handed] = principals.gains;
  const last = levels.principals.length - 2;
  for (let level = last; level > 0; level--) {
    const at = levelOf(principals, levels.principals, level);
    if (level + 1 < levels.projects.length) {
      const through = levelOf(projects, levels.projects, level);
      program.handThrough(...through, projects.starts, gains, sums, projects.sizes, projects.ends);
    }
    if (batch.areProjects) handToAlike(search, levels, batch, level);
    program.gain(...at, selves.starts, sums, handed, sizes, ends, between, lanes, 0, 0);
    clear(search, sums, ABREAST * count);
    if (level < last) {
      const [from, to] = levelOf(principals, levels.principals, level + 1);
      program.wipe(from, to, gains);
    }
    [gains, handed] = [handed, gains];
  }
  if (last > 0) {
    const [from, to] = levelOf(principals, levels.principals, 1);
    program.wipe(from, to, gains);
  }
}

/** Projects that are like a source are reached through each of its members alike. */
function handToAlike(search: Search, { principals: ends }: Levels, { sources }: Batch, level: number): void {
  const { floats, principals, lanes, network } = search;
  clear(search, lanes + NODE, ABREAST);
  if (level !== 1) return;
  sources.forEach((source, lane) => {
    let paths = 0;
    for (let place = ends[1]; place < ends[2]; place++)
      paths += floats[principals.values / 8 + place * ABREAST + lane];
    const alike = network.projects.sizes[source] - 1;
    if (alike > 0) floats[lanes / 8 + ABREAST + lane] = alike / paths;
  });
}
