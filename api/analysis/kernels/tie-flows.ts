// How many shortest paths use each tie.
import { tiesOf } from '../network.ts';
import { addTo, searchOf } from '../search.ts';
import { networkOf, type Subject } from '../subject.ts';
import { endLevel, forget, levelOf, passOn, type Side, sideOf } from './levels.ts';
import type { Part } from './rows.ts';
import { type TieClasses, tieClassesOf } from './tie-classes.ts';

/** What depends on each entry of the classes' rows, from the sources `from` … `to` − 1. */
function search(
  classes: TieClasses,
  from: number,
  to: number,
  report: (share: number) => void,
): Float64Array {
  const { sizes, starts, columns } = classes;
  const side = sideOf({ starts, columns }, sizes.length + 2);
  const flows = new Float64Array(columns.length);
  const paths = new Float64Array(sizes.length);
  const gains = new Float64Array(sizes.length);
  const back = new Float64Array(sizes.length);
  for (let source = from; source < to; source++) {
    side.order[side.reached++] = source;
    side.sums[source] = 1;
    paths[source] = 1;
    endLevel(side, 0, 0);
    for (let level = reachAll(side, paths, sizes); level > 0; level--) {
      gain(levelOf(side, level), sizes, paths, gains, back);
      // Every one of the source's class sends as much, each along its own ties.
      flowBack(classes, levelOf(side, level - 1), sizes[source], paths, gains, back, flows);
    }
    forget(side, [paths, gains, back]);
    report((source - from + 1) / (to - from));
  }
  if (!flows.every(Number.isFinite)) throw new RangeError('too many shortest paths to count');
  return flows;
}

/** Goes on until nothing more is reached. @returns the last level */
function reachAll(side: Side, paths: Float64Array, sizes: Float64Array): number {
  for (let level = 0; ; level++) {
    passOn(side, level, paths, side, level + 1);
    const { list, begin, end } = levelOf(side, level + 1);
    if (begin === end) return level;
    for (let i = begin; i < end; i++) paths[list[i]] = side.sums[list[i]] * sizes[list[i]];
  }
}

/** What one class hands back along each path that leads to it. */
function gain(
  { list, begin, end }: Part,
  sizes: Float64Array,
  paths: Float64Array,
  gains: Float64Array,
  back: Float64Array,
): void {
  for (let i = begin; i < end; i++) {
    const own = list[i];
    const size = sizes[own];
    const share = (back[own] * paths[own]) / size;
    gains[own] = (size * size * (1 + share)) / paths[own];
  }
}

/** Along every entry from one level to the next; all others lead to classes that hand back nothing yet. */
function flowBack(
  { starts, columns, sizes }: TieClasses,
  { list, begin, end }: Part,
  times: number,
  paths: Float64Array,
  gains: Float64Array,
  back: Float64Array,
  flows: Float64Array,
): void {
  for (let i = begin; i < end; i++) {
    const own = list[i];
    const stop = starts[own + 1];
    const factor = (times * paths[own]) / sizes[own];
    let sum = 0;
    for (let entry = starts[own]; entry < stop; entry++) {
      const handed = gains[columns[entry]];
      sum += handed;
      flows[entry] += factor * handed;
    }
    back[own] = sum;
  }
}

/**
 * Betweenness of every tie in the order of `tiesOf`: Σ over unordered pairs of the share of shortest paths, in hops,
 * that use it.
 *
 * Source: U. Brandes, Social Networks 30 (2008) 136–145, doi:10.1016/j.socnet.2007.11.001.
 * @throws RangeError when a number of shortest paths exceeds 1.8e308
 */
export const tieFlowSearch = searchOf({
  id: 'tieFlows',
  pack(subject: Subject) {
    const { sources, targets } = tiesOf(networkOf(subject));
    return { classes: tieClassesOf(subject), sources, targets };
  },
  count: ({ classes }) => classes.sizes.length,
  run: ({ classes }, from, to, report) => search(classes, from, to, report),
  collect({ classes, sources, targets }) {
    const flows = new Float64Array(classes.columns.length);
    return {
      add: (slice: Float64Array) => addTo(flows, slice),
      result: () =>
        Float64Array.from(sources, (source, tie) => {
          const [a, b] = [classes.classOf[source], classes.classOf[targets[tie]]];
          // Between those who are alike the tie is the only shortest path, and leads nowhere else.
          if (a === b) return 1;
          return (flowOf(classes, flows, a, b) + flowOf(classes, flows, b, a)) / 2;
        }),
    };
  },
});

/** What flows from one of a class to one of another: the entry is found by halving the row. */
function flowOf(
  { starts, columns, sizes }: TieClasses,
  flows: Float64Array,
  from: number,
  to: number,
): number {
  let low = starts[from];
  let high = starts[from + 1] - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns[middle] < to) low = middle + 1;
    else high = middle;
  }
  return flows[low] / sizes[to];
}
