// Shortest paths where a strong tie is a short one.
import { addTo, searchOf } from '../search.ts';
import type { Subject } from '../subject.ts';
import { put, type Queue, queueOf, type Span, spanOf, take } from './buckets.ts';
import { type Kinds, kindsOf, type NearTies, nearTiesOf } from './near-ties.ts';
import { NEAR, shortTies } from './short-ties.ts';
import { type TieClasses, tieClassesOf } from './tie-classes.ts';

/** Classes with the ties that matter. */
interface Packed {
  readonly classes: TieClasses;
  /** Length of each entry: 1/strength. */
  readonly lengths: Float64Array;
  readonly span: Span;
  readonly kinds: Kinds | null;
}

interface State extends Packed {
  readonly distances: Float64Array;
  /** Limits are the longest ways that are as short as the shortest known; less than any once a distance is final. */
  readonly near: NearTies;
  readonly queue: Queue;
  /** Classes in the order in which their distance became final, and where the steps of each begin. */
  readonly order: Int32Array;
  readonly firsts: Int32Array;
  /** Paths to one of a class; once its distance is final, times those of it that a path may lead through. */
  readonly paths: Float64Array;
  /** What each of a class hands back along each path that leads to it. */
  readonly handed: Float64Array;
  /** How often a shorter way to a class was found. */
  readonly found: Int32Array;
  /** Steps to classes that were as short as any then, and how often a shorter way had been found by then. */
  readonly steps: Int32Array;
  readonly stepsFound: Int32Array;
}

function stateOf(packed: Packed): State {
  const { classes, span } = packed;
  const count = classes.sizes.length;
  const distances = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  return {
    ...packed,
    distances,
    near: nearTiesOf(classes, packed.lengths, packed.kinds),
    queue: queueOf(span, distances),
    order: new Int32Array(count),
    firsts: new Int32Array(count + 1),
    paths: new Float64Array(count),
    handed: new Float64Array(count),
    found: new Int32Array(count),
    steps: new Int32Array(classes.columns.length),
    stepsFound: new Int32Array(classes.columns.length),
  };
}

/** Finds all shortest paths from a source (Dijkstra). @returns the number of classes reached, the source included */
function reach(state: State, source: number): number {
  const { classes, near, distances, queue, order, firsts, paths, found, steps, stepsFound } = state;
  const { sizes } = classes;
  const { limits, nodes, ways } = near;
  let reached = 0;
  let taken = 0;
  distances[source] = 0;
  // The paths of one of its class: they become 1 when they are multiplied.
  paths[source] = 1 / sizes[source];
  put(queue, source, 0);
  for (let own = take(queue); own >= 0; own = take(queue)) {
    // One whose distance fell while it waited comes more than once.
    if (limits[own] < 0) continue;
    limits[own] = -1;
    order[reached] = own;
    firsts[reached++] = taken;
    paths[own] *= sizes[own];
    const ownPaths = paths[own];
    const count = near.scan(own, distances[own]);
    for (let i = 0; i < count; i++) {
      const next = nodes[i] >> 3;
      const way = ways[i];
      if (way * (1 + NEAR) < distances[next]) {
        distances[next] = way;
        limits[next] = way * (1 + NEAR);
        paths[next] = 0;
        found[next]++;
        put(queue, next, way);
      }
      paths[next] += ownPaths;
      steps[taken] = next;
      stepsFound[taken++] = found[next];
    }
  }
  firsts[reached] = taken;
  return reached;
}

/** Walks the steps back: what depends on a class is its betweenness. */
function gather(state: State, reached: number, between: Float64Array): void {
  const { classes, order, firsts, paths, handed, found, steps, stepsFound } = state;
  const { sizes } = classes;
  const times = sizes[order[0]];
  for (let place = reached - 1; place > 0; place--) {
    const own = order[place];
    let gains = 0;
    for (let step = firsts[place]; step < firsts[place + 1]; step++) {
      const next = steps[step];
      // Other steps were not as short as what was found later.
      if (stepsFound[step] === found[next]) gains += handed[next];
    }
    // Paths are the sum over a class; what they hand back goes to each of the class before.
    const share = (gains * paths[own]) / sizes[own];
    between[own] += times * share;
    handed[own] = (sizes[own] * sizes[own] * (1 + share)) / paths[own];
  }
}

function forget({ distances, near: { limits }, order }: State, reached: number): void {
  for (let place = 0; place < reached; place++) {
    distances[order[place]] = Number.POSITIVE_INFINITY;
    limits[order[place]] = Number.POSITIVE_INFINITY;
  }
}

/** Betweenness of one of each class from the sources `from` … `to` − 1, each ordered pair counted. */
function search(packed: Packed, from: number, to: number, report: (share: number) => void): Float64Array {
  const state = stateOf(packed);
  const between = new Float64Array(packed.classes.sizes.length);
  for (let source = from; source < to; source++) {
    const reached = reach(state, source);
    gather(state, reached, between);
    forget(state, reached);
    report((source - from + 1) / (to - from));
  }
  if (!between.every(Number.isFinite)) throw new RangeError('too many shortest paths to count');
  return between;
}

/**
 * Betweenness of every principal over paths whose length is the sum of 1/strength.
 *
 * Source: U. Brandes, J. Math. Sociol. 25 (2001) 163–177, doi:10.1080/0022250X.2001.9990249.
 * @throws RangeError when a number of shortest paths exceeds 1.8e308
 */
export const weightedPathSearch = searchOf({
  id: 'weightedPaths',
  pack(subject: Subject): Packed {
    const classes = shortTies(tieClassesOf(subject));
    const lengths = classes.strengths.map((strength) => 1 / strength);
    return { classes, lengths, span: spanOf(lengths), kinds: kindsOf(lengths) };
  },
  count: ({ classes }) => classes.sizes.length,
  run: search,
  collect({ classes: { classOf, sizes } }) {
    const between = new Float64Array(sizes.length);
    return {
      add: (slice: Float64Array) => addTo(between, slice),
      result: () => Float64Array.from(classOf, (own) => (own < 0 ? 0 : between[own] / 2)),
    };
  },
});
