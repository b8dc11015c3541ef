// Shortest paths where a strong tie is a short one.
import { addTo, searchOf } from '../search.ts';
import type { Subject } from '../subject.ts';
import { type Buckets, bucketsOf } from './buckets.ts';
import { heapOf } from './heap.ts';
import { NEAR, shortTies } from './short-ties.ts';
import { type TieClasses, tieClassesOf } from './tie-classes.ts';

interface State {
  readonly classes: TieClasses;
  /** Length of each entry: 1/strength. */
  readonly lengths: Float64Array;
  readonly distances: Float64Array;
  readonly queue: Buckets;
  /** Classes in the order in which their distance became known, and the place of each in it, −1 before. */
  readonly order: Int32Array;
  readonly places: Int32Array;
  /** Paths to one of a class, times those of it that a path may lead through. */
  readonly paths: Float64Array;
  readonly gains: Float64Array;
  /** Steps of shortest paths from class to class, in the order of their ends. */
  readonly froms: Int32Array;
  readonly tos: Int32Array;
}

function stateOf(classes: TieClasses): State {
  const count = classes.sizes.length;
  const distances = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const lengths = classes.strengths.map((strength) => 1 / strength);
  const heap = heapOf(distances);
  return {
    classes,
    lengths,
    distances,
    queue: bucketsOf(lengths) ?? { put: heap.put, take: () => (heap.length > 0 ? heap.take() : -1) },
    order: new Int32Array(count),
    places: new Int32Array(count).fill(-1),
    paths: new Float64Array(count),
    gains: new Float64Array(count),
    froms: new Int32Array(classes.columns.length / 2),
    tos: new Int32Array(classes.columns.length / 2),
  };
}

/** Finds all distances from a source (Dijkstra). @returns the number of classes reached, the source included */
function reach({ classes, lengths, distances, queue, order, places }: State, source: number): number {
  const { starts, columns } = classes;
  let reached = 0;
  distances[source] = 0;
  queue.put(source, 0);
  for (let near = queue.take(); near >= 0; near = queue.take()) {
    // One whose distance fell while it waited comes more than once.
    if (places[near] >= 0) continue;
    places[near] = reached;
    order[reached++] = near;
    const end = starts[near + 1];
    const distance = distances[near];
    for (let entry = starts[near]; entry < end; entry++) {
      const next = columns[entry];
      if (distance + lengths[entry] >= distances[next]) continue;
      distances[next] = distance + lengths[entry];
      queue.put(next, distances[next]);
    }
  }
  return reached;
}

/** Counts paths from the source outwards. @returns the number of steps they take */
function count({ classes, lengths, distances, order, places, paths, froms, tos }: State, reached: number) {
  const { starts, columns, sizes } = classes;
  let steps = 0;
  paths[order[0]] = 1;
  for (let place = 1; place < reached; place++) {
    const to = order[place];
    const most = distances[to] * (1 + NEAR);
    const end = starts[to + 1];
    let sum = 0;
    for (let entry = starts[to]; entry < end; entry++) {
      const from = columns[entry];
      if (distances[from] + lengths[entry] > most || places[from] >= place) continue;
      sum += paths[from];
      froms[steps] = from;
      tos[steps++] = to;
    }
    paths[to] = sum * sizes[to];
  }
  return steps;
}

/** Walks the steps back: what depends on a class is its betweenness. */
function gather(state: State, reached: number, steps: number, between: Float64Array): void {
  const { classes, order, paths, gains, froms, tos } = state;
  const { sizes } = classes;
  const times = sizes[order[0]];
  let step = steps - 1;
  for (let place = reached - 1; place > 0; place--) {
    const to = order[place];
    // Paths are the sum over a class; what they hand back goes to each of the class before.
    const share = (gains[to] * paths[to]) / sizes[to];
    between[to] += times * share;
    const handed = (sizes[to] * sizes[to] * (1 + share)) / paths[to];
    for (; step >= 0 && tos[step] === to; step--) gains[froms[step]] += handed;
  }
}

function forget({ distances, gains, order, places }: State, reached: number): void {
  for (let place = 0; place < reached; place++) {
    distances[order[place]] = Number.POSITIVE_INFINITY;
    gains[order[place]] = 0;
    places[order[place]] = -1;
  }
}

/** Betweenness of one of each class from the sources `from` … `to` − 1, each ordered pair counted. */
function search(
  classes: TieClasses,
  from: number,
  to: number,
  report: (share: number) => void,
): Float64Array {
  const state = stateOf(classes);
  const between = new Float64Array(classes.sizes.length);
  for (let source = from; source < to; source++) {
    const reached = reach(state, source);
    gather(state, reached, count(state, reached), between);
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
  pack: (subject: Subject) => shortTies(tieClassesOf(subject)),
  count: ({ sizes }) => sizes.length,
  run: search,
  collect({ classOf, sizes }) {
    const between = new Float64Array(sizes.length);
    return {
      add: (slice: Float64Array) => addTo(between, slice),
      result: () => Float64Array.from(classOf, (own) => (own < 0 ? 0 : between[own] / 2)),
    };
  },
});
