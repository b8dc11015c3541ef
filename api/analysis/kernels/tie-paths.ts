// Shortest paths in hops between the nodes of a one-mode network.
import { endLevel, forget, handBack, levelOf, passOn, type Side, sideOf } from './levels.ts';
import type { Found } from './paths.ts';
import type { Part, Rows } from './rows.ts';

/**
 * Searches from the nodes `from` … `to` − 1.
 *
 * Brandes' algorithm level by level. No entry is tested: a node that is not reached yet has no path, and its neighbours
 * that have some all stand on the level before.
 *
 * Source: U. Brandes, J. Math. Sociol. 25 (2001) 163–177, doi:10.1080/0022250X.2001.9990249.
 * @throws RangeError when a number of shortest paths exceeds 1.8e308
 */
export function searchTies(
  rows: Rows,
  from: number,
  to: number,
  report: (share: number) => void = () => {},
  withBetweenness = true,
): Found {
  const size = rows.starts.length - 1;
  const side = sideOf(rows, size + 2);
  const paths = new Float64Array(size);
  const gains = new Float64Array(size);
  const back = new Float64Array(size);
  const found: Found = {
    between: new Float64Array(size),
    reached: new Float64Array(to - from),
    hops: new Float64Array(to - from),
    harmonic: new Float64Array(to - from),
    farthest: new Float64Array(to - from),
  };
  for (let source = from; source < to; source++) {
    side.order[0] = source;
    side.sums[source] = 1;
    paths[source] = 1;
    side.reached = 1;
    endLevel(side, 0, 0);
    const last = reachAll(side, paths, found, source - from);
    for (let level = withBetweenness ? last : 0; level > 0; level--) {
      if (level < last) handBack(side, level + 1, gains, side, level, back);
      gain(levelOf(side, level), paths, gains, back, found.between);
    }
    forget(side, [paths, gains, back]);
    report((source - from + 1) / (to - from));
  }
  if (!found.between.every(Number.isFinite)) throw new RangeError('too many shortest paths to count');
  return found;
}

/** Goes on until nothing more is reached. @returns the last level */
function reachAll(side: Side, paths: Float64Array, found: Found, at: number): number {
  for (let level = 0; ; level++) {
    passOn(side, level, paths, side, level + 1);
    const { list, begin, end } = levelOf(side, level + 1);
    for (let i = begin; i < end; i++) paths[list[i]] = side.sums[list[i]];
    const count = end - begin;
    if (count === 0) return level;
    found.reached[at] += count;
    found.hops[at] += count * (level + 1);
    found.harmonic[at] += count / (level + 1);
    found.farthest[at] = level + 1;
  }
}

/** What depends on the nodes of one level is their betweenness. */
function gain(
  { list, begin, end }: Part,
  paths: Float64Array,
  gains: Float64Array,
  back: Float64Array,
  between: Float64Array,
): void {
  for (let i = begin; i < end; i++) {
    const node = list[i];
    const share = paths[node] * back[node];
    between[node] += share;
    gains[node] = (1 + share) / paths[node];
  }
}
