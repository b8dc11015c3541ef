// How far it is in hops between all principals, without counting paths: fast enough for a whole country.
import { searchOf } from '../search.ts';
import type { Subject } from '../subject.ts';
import { type Measured, measureDistances } from './abreast/distances.ts';
import { largestProjects } from './largest-projects.ts';
import { packExact } from './path-search.ts';
import { addDistances, type Distances, distancesOf, type Paths, tell } from './paths.ts';
import { twoModeRowsOf } from './two-mode.ts';

interface Packed {
  readonly network: Measured;
  readonly sources: Int32Array;
  /** Node of each principal; −1 for one that has no project with others. */
  readonly nodeOf: Int32Array;
}

/** Along ties, or through projects where that is less work. */
function pack(subject: Subject): Packed {
  const ways = packExact(subject);
  if ('crowd' in ways) {
    const { rows, sizes } = ways.crowd;
    const sources = Int32Array.from(sizes.keys());
    return { network: { rows, weights: sizes, steps: 1 }, sources, nodeOf: ways.classOf };
  }
  const { rows, classOf } = twoModeRowsOf(largestProjects(subject.affiliation!));
  const weights = new Float64Array(rows.starts.length - 1);
  const nodeOf = classOf.map((node) => (rows.starts[node + 1] > rows.starts[node] ? node : -1));
  for (const node of nodeOf) if (node >= 0) weights[node]++;
  const sources = Int32Array.from(weights.keys()).filter((node) => weights[node] > 0);
  return { network: { rows, weights, steps: 2 }, sources, nodeOf };
}

/** What `pathSearch` finds but for betweenness, which is 0. */
export const distanceSearch = searchOf({
  id: 'distances',
  pack,
  count: ({ sources }) => sources.length,
  run: ({ network, sources }, from, to, report) =>
    measureDistances(network, sources.subarray(from, to), report),
  collect({ network: { weights }, nodeOf }) {
    const all = distancesOf(weights.length);
    return {
      add: (slice: Distances) => addDistances(all, slice),
      result(): Paths {
        // Those of one node share a project.
        weights.forEach((weight, node) => {
          if (weight > 1) tell(all, node, weight - 1, 1);
        });
        const spread = (values: Float64Array) =>
          Float64Array.from(nodeOf, (node) => (node < 0 ? 0 : values[node]));
        return {
          between: new Float64Array(nodeOf.length),
          reached: spread(all.reached),
          hops: spread(all.hops),
          harmonic: spread(all.harmonic),
          farthest: spread(all.farthest),
        };
      },
    };
  },
});
