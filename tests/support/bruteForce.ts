// Shortest paths counted the slow and plain way, to hold the fast ones against.
import { networkOfPairs } from '#api/analysis/kernels/csr.ts';
import { type Affiliation, type Network, tiesOf } from '#api/analysis/network.ts';

/** Lengths and numbers of shortest paths between all pairs. */
export interface AllPaths {
  lengths: number[][];
  counts: number[][];
}

/** How far lengths may lie apart to be equal. */
const NEAR = 1e-12;

/** All shortest paths, ties being one hop long or as long as is said (Floyd and Warshall; paths counted by length). */
export function allPaths(network: Network, lengthOf: (entry: number) => number = () => 1): AllPaths {
  const nodes = Array.from({ length: network.size }, (_, node) => node);
  const lengths = nodes.map((a) => nodes.map((b) => (a === b ? 0 : Number.POSITIVE_INFINITY)));
  const tied = (a: number) =>
    Array.from({ length: network.starts[a + 1] - network.starts[a] }, (_, i) => network.starts[a] + i);
  for (const a of nodes) for (const entry of tied(a)) lengths[a][network.neighbours[entry]] = lengthOf(entry);
  for (const k of nodes)
    for (const a of nodes)
      for (const b of nodes) lengths[a][b] = Math.min(lengths[a][b], lengths[a][k] + lengths[k][b]);
  const counts = nodes.map((a) => {
    const paths = nodes.map((b) => (a === b ? 1 : 0));
    const nearest = nodes
      .filter((b) => b !== a && Number.isFinite(lengths[a][b]))
      .sort((b, c) => lengths[a][b] - lengths[a][c]);
    for (const b of nearest)
      for (const entry of tied(b)) {
        const before = network.neighbours[entry];
        if (Math.abs(lengths[a][before] + lengthOf(entry) - lengths[a][b]) < NEAR) paths[b] += paths[before];
      }
    return paths;
  });
  return { lengths, counts };
}

/** Share of the shortest paths between a and b that pass through a node; 0 where there are none. */
function shareThrough({ lengths, counts }: AllPaths, a: number, b: number, node: number): number {
  if (node === a || node === b || !Number.isFinite(lengths[a][b])) return 0;
  if (Math.abs(lengths[a][node] + lengths[node][b] - lengths[a][b]) >= NEAR) return 0;
  return (counts[a][node] * counts[node][b]) / counts[a][b];
}

/** Betweenness of every node, by its definition. */
export function slowBetweenness(network: Network, lengthOf?: (entry: number) => number): number[] {
  const paths = allPaths(network, lengthOf);
  return paths.counts.map((_, node) => {
    let sum = 0;
    for (let a = 0; a < network.size; a++)
      for (let b = a + 1; b < network.size; b++) sum += shareThrough(paths, a, b, node);
    return sum;
  });
}

/** Σ 1/length over ordered pairs, as a mean over all of them. */
export function slowEfficiency(network: Network): number {
  const { lengths } = allPaths(network);
  let sum = 0;
  lengths.forEach((row, a) => {
    row.forEach((length, b) => {
      if (a !== b) sum += 1 / length;
    });
  });
  return sum / (network.size * (network.size - 1));
}

/** The same nodes without the ties of one. */
export function without(network: Network, node: number): Network {
  const { sources, targets } = tiesOf(network);
  const kept = [...sources.keys()].filter((tie) => sources[tie] !== node && targets[tie] !== node);
  return networkOfPairs(network.size, {
    sources: kept.map((tie) => sources[tie]),
    targets: kept.map((tie) => targets[tie]),
  });
}

/** Principals and projects as nodes of one network, the projects behind the principals. */
export function bipartite({ principals, projects, projectStarts, projectList }: Affiliation): Network {
  const sources = Array.from({ length: principals }, (_, i) =>
    new Array<number>(projectStarts[i + 1] - projectStarts[i]).fill(i),
  ).flat();
  const targets = Array.from(projectList, (project) => principals + project);
  return networkOfPairs(principals + projects, { sources, targets });
}
