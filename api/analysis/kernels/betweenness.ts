// Betweenness by hops, on typed arrays: graphology counts paths in 32 bits and overflows silently.
import type { Network } from '../network.ts';
import { once } from '../once.ts';

/**
 * Raw betweenness of every node: Σ over unordered pairs s, t of the share of shortest paths (in hops) between them
 * that pass through it. Paths are counted in 64-bit floats.
 *
 * Source: U. Brandes, J. Math. Sociol. 25 (2001) 163–177, doi:10.1080/0022250X.2001.9990249.
 * @throws RangeError when a number of shortest paths exceeds 1.8e308.
 */
export const betweennessOf = once((network: Network) => {
  const state = {
    distances: new Int32Array(network.size),
    queue: new Int32Array(network.size),
    paths: new Float64Array(network.size),
    shares: new Float64Array(network.size),
    // Every tie lies at most once on shortest paths from one source, in one direction.
    froms: new Int32Array(network.neighbours.length / 2),
    tos: new Int32Array(network.neighbours.length / 2),
  };
  const values = new Float64Array(network.size);
  for (let source = 0; source < network.size; source++) {
    const { reached, steps } = countPaths(network, source, state);
    gatherShares(state, reached, steps, values);
  }
  for (let node = 0; node < network.size; node++) values[node] /= 2;
  return values;
});

interface State {
  distances: Int32Array;
  queue: Int32Array;
  paths: Float64Array;
  shares: Float64Array;
  froms: Int32Array;
  tos: Int32Array;
}

/** Breadth-first search that counts shortest paths and lists the steps they take, nearest first. */
function countPaths({ starts, neighbours }: Network, source: number, state: State) {
  const { distances, queue, paths, froms, tos } = state;
  distances.fill(-1);
  distances[source] = 0;
  paths[source] = 1;
  queue[0] = source;
  let reached = 1;
  let steps = 0;
  for (let head = 0; head < reached; head++) {
    const node = queue[head];
    const distance = distances[node] + 1;
    const end = starts[node + 1];
    for (let entry = starts[node]; entry < end; entry++) {
      const next = neighbours[entry];
      if (distances[next] < 0) {
        distances[next] = distance;
        paths[next] = 0;
        queue[reached++] = next;
      } else if (distances[next] !== distance) continue;
      paths[next] += paths[node];
      froms[steps] = node;
      tos[steps++] = next;
    }
  }
  return { reached, steps };
}

/** Walks the steps back and adds what depends on each node to its value. */
function gatherShares(state: State, reached: number, steps: number, values: Float64Array): void {
  const { queue, paths, shares, froms, tos } = state;
  for (let i = 0; i < reached; i++) {
    shares[queue[i]] = 0;
    if (paths[queue[i]] === Number.POSITIVE_INFINITY)
      throw new RangeError('too many shortest paths to count');
  }
  for (let step = steps - 1; step >= 0; step--) {
    shares[froms[step]] += (paths[froms[step]] * (1 + shares[tos[step]])) / paths[tos[step]];
  }
  for (let i = 1; i < reached; i++) values[queue[i]] += shares[queue[i]];
}
