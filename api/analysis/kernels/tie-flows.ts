// How many shortest paths use each tie.
import { tiesOf } from '../network.ts';
import { addTo, searchOf } from '../search.ts';
import { networkOf, type Subject } from '../subject.ts';
import { type Crowd, type CrowdFound, searchCrowd } from './abreast/crowd-paths.ts';
import { crowdOf, ofCrowd } from './crowds.ts';
import { numbersFrom, packExact } from './path-search.ts';
import { distancesOf, type Found, type Paths, putDistances } from './paths.ts';

/** What shortest paths say of ties, and of principals. */
export interface TieFlows {
  /** Betweenness of every tie in the order of `tiesOf`: Σ over unordered pairs of the share of paths that use it. */
  readonly flows: Float64Array;
  /** What `pathSearch` finds, where it would search along ties as well; else null. */
  readonly paths: Paths | null;
}

/**
 * Betweenness of every tie by hops.
 *
 * Source: U. Brandes, Social Networks 30 (2008) 136–145, doi:10.1016/j.socnet.2007.11.001.
 * @throws RangeError when a number of shortest paths exceeds 1.8e308
 */
export const tieFlowSearch = searchOf({
  id: 'tieFlows',
  pack(subject: Subject) {
    const { sources, targets } = tiesOf(networkOf(subject));
    const exact = packExact(subject);
    const isForPaths = 'crowd' in exact;
    return { ...(isForPaths ? exact : crowdOf(subject)), sources, targets, isForPaths };
  },
  count: ({ crowd }) => crowd.sizes.length,
  run: ({ crowd }, from, to, report) => searchCrowd(crowd, numbersFrom(from, to), true, report),
  collect(packed) {
    const { crowd, classOf, sources, targets, isForPaths } = packed;
    const nodes = crowd.sizes.length;
    const flows = new Float64Array(crowd.rows.columns.length);
    const all: Found = { ...distancesOf(nodes), between: new Float64Array(nodes) };
    return {
      add(slice: CrowdFound, from: number) {
        addTo(flows, slice.flows);
        addTo(all.between, slice.between);
        putDistances(all, slice, from);
      },
      result: (): TieFlows => ({
        flows: Float64Array.from(sources, (source, tie) => {
          const [a, b] = [classOf[source], classOf[targets[tie]]];
          // Between those who are alike the tie is the only shortest path, and leads nowhere else.
          if (a === b) return 1;
          return (flowOf(crowd, flows, a, b) + flowOf(crowd, flows, b, a)) / 2;
        }),
        paths: isForPaths ? ofCrowd(packed, all) : null,
      }),
    };
  },
});

/** What flows from one of a class to one of another: the entry is found by halving the row. */
function flowOf({ rows, sizes }: Crowd, flows: Float64Array, from: number, to: number): number {
  const { starts, columns } = rows;
  let low = starts[from];
  let high = starts[from + 1] - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns[middle] < to) low = middle + 1;
    else high = middle;
  }
  return flows[low] / sizes[to];
}
