// Each metric as plain graphology and its packages give it, under the same conventions where they can be asked for.
import { createRequire } from 'node:module';
import louvainModule from 'graphology-communities-louvain';
import { countConnectedComponents, largestConnectedComponent } from 'graphology-components';
import { coreNumber } from 'graphology-cores';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import closenessModule from 'graphology-metrics/centrality/closeness.js';
import pageRankModule from 'graphology-metrics/centrality/pagerank.js';
import { density } from 'graphology-metrics/graph/density.js';
import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js';
import { random } from '#api/analysis/seeded.ts';
import type { PlainGraph } from './plain.ts';

/** What stands beside a metric. */
export interface Peer {
  /** What is called. */
  name: string;
  /** Values of nodes or ties in their order, or one figure. */
  compute(graph: PlainGraph): Record<string, number> | ArrayLike<number> | number;
  /** The work of one node, where all of it may take too long: the same function that `compute` calls for every node. */
  perNode?: (graph: PlainGraph) => (node: number) => unknown;
  /** Another metric (scope and id) whose computation gives this one too: both together count once. */
  with?: string;
}

// Their types describe ES modules, their code is CommonJS: what arrives is the function itself.
const plain = <T>(module: { default: T } | T) => module as T;
const louvain = plain<(typeof louvainModule)['default']>(louvainModule as never);
const betweenness = plain<(typeof betweennessModule)['default']>(betweennessModule as never);
const closeness = plain<(typeof closenessModule)['default']>(closenessModule as never);
const pageRank = plain<(typeof pageRankModule)['default']>(pageRankModule as never);
// Its types ask for a first argument that is already bound.
const cores = coreNumber as unknown as (graph: PlainGraph) => Record<string, number>;

const require = createRequire(import.meta.url);
// graphology-metrics calls this once for every node; it is that package's dependency, not ours.
const { createUnweightedIndexedBrandes } = createRequire(require.resolve('graphology-metrics'))(
  'graphology-shortest-path/indexed-brandes',
) as { createUnweightedIndexedBrandes: (graph: PlainGraph) => (node: number) => unknown };

const SEED = 1;

/** The best of as many runs as the metric's definition asks for. */
function bestPartition(graph: PlainGraph) {
  const runs = graph.size === 0 ? 0 : Math.min(50, Math.max(1, Math.floor(100_000 / graph.size)));
  const rng = random(SEED);
  let best = { modularity: Number.NaN, communities: {} as Record<string, number> };
  for (let run = 0; run < runs; run++) {
    const found = louvain.detailed(graph, { getEdgeWeight: 'weight', rng });
    if (!(found.modularity <= best.modularity)) best = found;
  }
  return best;
}

/** One pass over a node's shortest paths, with the sums that follow it. */
function brandes(graph: PlainGraph) {
  const visit = createUnweightedIndexedBrandes(graph);
  const delta = new Float64Array(graph.order);
  return (node: number) => {
    const [stack, before, paths] = visit(node) as [{ size: number; pop(): number }, number[][], Uint32Array];
    delta.fill(0);
    while (stack.size > 0) {
      const last = stack.pop();
      const share = (1 + delta[last]!) / paths[last]!;
      for (const previous of before[last]!) delta[previous]! += paths[previous]! * share;
    }
    return delta;
  };
}

/** Peers by scope and id of the metric. */
export const peers: Readonly<Record<string, Peer>> = {
  'PRINCIPAL degree': {
    name: 'graph.degree of every node',
    compute: (graph) => graph.mapNodes((node) => graph.degree(node)),
  },
  'PRINCIPAL strength': {
    name: 'metrics/node/weighted-degree',
    compute: (graph) => graph.mapNodes((node) => weightedDegree(graph, node)),
  },
  'PRINCIPAL betweenness': {
    name: 'metrics/centrality/betweenness, by hops, raw',
    compute: (graph) => betweenness(graph, { getEdgeWeight: null, normalized: false }),
    perNode: brandes,
  },
  'PRINCIPAL betweennessNormalised': {
    name: 'metrics/centrality/betweenness, by hops, normalised',
    compute: (graph) => betweenness(graph, { getEdgeWeight: null }),
    perNode: brandes,
    with: 'PRINCIPAL betweenness',
  },
  'PRINCIPAL closeness': {
    name: 'metrics/centrality/closeness, Wasserman-Faust',
    compute: (graph) => closeness(graph, { wassermanFaust: true }),
  },
  'PRINCIPAL pageRank': {
    name: 'metrics/centrality/pagerank',
    compute: (graph) => pageRank(graph, { getEdgeWeight: 'weight' }),
  },
  'PRINCIPAL core': { name: 'cores/coreNumber', compute: cores },
  'TIE strength': {
    name: 'attribute of every edge',
    compute: (graph) => graph.mapEdges((_, { weight }) => weight),
  },
  'TIE sharedProjects': {
    name: 'attribute of every edge',
    compute: (graph) => graph.mapEdges((_, { sharedProjects }) => sharedProjects),
  },
  'NETWORK principals': { name: 'graph.order', compute: (graph) => graph.order },
  'NETWORK ties': { name: 'graph.size', compute: (graph) => graph.size },
  'NETWORK density': { name: 'metrics/graph/density', compute: (graph) => density(graph) },
  'NETWORK components': { name: 'components', compute: (graph) => countConnectedComponents(graph) },
  'NETWORK largestComponentShare': {
    name: 'components/largestConnectedComponent',
    compute: (graph) => largestConnectedComponent(graph).length / graph.order,
  },
  'NETWORK communities': {
    name: 'communities-louvain, best of as many runs',
    // Nodes without ties belong to no community here; graphology gives each its own.
    compute: (graph) => {
      const { communities } = bestPartition(graph);
      return new Set(graph.filterNodes((node) => graph.degree(node) > 0).map((node) => communities[node]))
        .size;
    },
  },
  'NETWORK modularity': {
    name: 'communities-louvain, best of as many runs',
    compute: (graph) => bestPartition(graph).modularity,
    with: 'NETWORK communities',
  },
};
