// The one bridge to graphology and its packages: networks go in as graphs, results come back as typed arrays.
import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { coreNumber } from 'graphology-cores';
import pageRankModule from 'graphology-metrics/centrality/pagerank.js';
import type { Network } from '../network.ts';
import { once } from '../once.ts';

// Their types describe ES modules, their code is CommonJS: what arrives is the function itself.
const louvain = louvainModule as unknown as (typeof louvainModule)['default'];
const pageRank = pageRankModule as unknown as (typeof pageRankModule)['default'];

/**
 * Graph of a network, nodes named '0', '1', … and inserted in the order given. The attribute is called `strength` and
 * not `weight`, because several functions of graphology read `weight` as a distance unless told otherwise.
 */
function graphOf({ size, starts, neighbours, strengths }: Network, order?: Int32Array) {
  const graph = new UndirectedGraph<object, { strength: number }>({ allowSelfLoops: false });
  const names = Array.from({ length: size }, (_, node) => String(node));
  for (let place = 0; place < size; place++) graph.addNode(names[order ? order[place] : place]);
  for (let place = 0; place < size; place++) {
    const node = order ? order[place] : place;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      if (neighbours[entry] < node) continue;
      graph.addEdge(names[node], names[neighbours[entry]], { strength: strengths[entry] });
    }
  }
  return graph;
}

const plainGraphOf = once((network: Network) => graphOf(network));

function columnOf(network: Network, values: Record<string, number>): Float64Array {
  return Float64Array.from({ length: network.size }, (_, node) => values[node]);
}

/**
 * PageRank with damping 0.85 over strengths; nodes without ties spread theirs evenly. Sums to 1. Iterates from equal
 * values until the changes sum to less than 1e-6 per node: the rule of graphology and of networkx, which agree to the
 * last digit only because they stop at the same step.
 * @throws Error when 1,000 steps are not enough
 */
export function pageRanksOf(network: Network): Float64Array {
  if (network.size === 0) return new Float64Array(0);
  const options = { getEdgeWeight: 'strength', alpha: 0.85, tolerance: 1e-6, maxIterations: 1000 } as const;
  return columnOf(network, pageRank(plainGraphOf(network), options));
}

/** Core number of every node: the largest k such that it belongs to a part in which all have k partners. */
export function coreNumbersOf(network: Network): Float64Array {
  // Its types ask for a first argument that is already bound.
  const numbers = coreNumber as unknown as (graph: unknown) => Record<string, number>;
  return columnOf(network, numbers(plainGraphOf(network)));
}

/**
 * One run of Louvain over strengths: community of each node, numbered anyhow. graphology's own random walk only draws
 * where to start, so the order of the nodes is drawn here.
 */
export function louvainOf(network: Network, draw: () => number): Float64Array {
  const order = Int32Array.from({ length: network.size }, (_, node) => node);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  const options = { getEdgeWeight: 'strength', resolution: 1, rng: draw } as const;
  return columnOf(network, louvain(graphOf(network, order), options));
}
