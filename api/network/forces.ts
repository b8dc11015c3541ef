// ForceAtlas2 on one component, from hashed or former positions.
import iterate, { type Settings } from 'graphology-layout-forceatlas2/iterate.js';
import type { Network } from '../analysis/network.ts';
import { unitOf } from '../analysis/seeded.ts';
import { startsFrom } from './former.ts';
import type { LayoutInput, Positions } from './positions.ts';

const SCALING = 10;
const GRAVITY = 0.05;
const PER_NODE = 10;
const PER_EDGE = 3;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;

/** Iterations from scratch and from former positions, by number of nodes. */
export function iterationsFor(nodes: number, known: boolean): number {
  if (known) return nodes > 5_000 ? 20 : 40;
  return nodes > 20_000 ? 100 : nodes > 5_000 ? 150 : nodes > 1_000 ? 250 : 400;
}

/**
 * Positions of the nodes of one component, in units of its own. The same network, keys, seed and former positions give
 * the same bytes: ForceAtlas2 draws nothing at random. Ties attract by their strength, so that thirty members of one
 * committee do not count as 435 strong ties.
 *
 * Source: M. Jacomy et al., PLoS ONE 9 (2014) e98679, doi:10.1371/journal.pone.0098679.
 */
export function placeByForces(
  { network, keys, seed, previous }: LayoutInput,
  members: Int32Array,
  report: (share: number) => void,
): Positions {
  const former = previous && startsFrom(network, members, previous);
  const nodes = new Float32Array(members.length * PER_NODE);
  members.forEach((node, i) => {
    // A drawn offset keeps nodes apart that would start at one point, which forces cannot part.
    const angle = 2 * Math.PI * unitOf(keys[node], 2 * seed);
    const radius = Math.sqrt(unitOf(keys[node], 2 * seed + 1)) * (former ? former.spread * 0.01 : 1);
    nodes[i * PER_NODE] = (former?.x[i] ?? 0) + radius * Math.cos(angle);
    nodes[i * PER_NODE + 1] = (former?.y[i] ?? 0) + radius * Math.sin(angle);
    nodes[i * PER_NODE + MASS] = 1;
    nodes[i * PER_NODE + CONVERGENCE] = 1;
    nodes[i * PER_NODE + SIZE] = 1;
  });
  const edges = edgesWithin(network, members, nodes);
  rescale(nodes, edges);
  const settings: Settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: SCALING,
    strongGravityMode: true,
    gravity: GRAVITY,
    slowDown: 1 + Math.log(members.length),
    barnesHutOptimize: members.length > 1_000,
    barnesHutTheta: 1.2,
  };
  const iterations = iterationsFor(members.length, former !== null);
  for (let i = 0; i < iterations; i++) {
    iterate(settings, nodes, edges);
    report((i + 1) / iterations);
  }
  return {
    x: Float64Array.from(members, (_, i) => nodes[i * PER_NODE]),
    y: Float64Array.from(members, (_, i) => nodes[i * PER_NODE + 1]),
  };
}

/** Ties within the component, as the iteration wants them; adds their strength to the mass of both ends. */
function edgesWithin(
  { starts, neighbours, strengths }: Network,
  members: Int32Array,
  nodes: Float32Array,
): Float32Array {
  const placeOf = new Map(Array.from(members, (node, i) => [node, i]));
  const edges: number[] = [];
  members.forEach((node, i) => {
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      nodes[i * PER_NODE + MASS] += strengths[entry];
      if (neighbours[entry] > node) {
        edges.push(i * PER_NODE, (placeOf.get(neighbours[entry]) as number) * PER_NODE, strengths[entry]);
      }
    }
  });
  return Float32Array.from(edges);
}

/**
 * Scales the start to the size at which forces balance, which saves the iterations that would only blow it up or let
 * it shrink. With distances scaled by s, pulls do work in proportion to s² (ties, gravity) and pushes a constant one.
 */
function rescale(nodes: Float32Array, edges: Float32Array): void {
  let mass = 0;
  let squares = 0;
  let pull = 0;
  for (let n = 0; n < nodes.length; n += PER_NODE) {
    mass += nodes[n + MASS];
    squares += nodes[n + MASS] ** 2;
    pull += GRAVITY * nodes[n + MASS] * (nodes[n] ** 2 + nodes[n + 1] ** 2);
  }
  for (let e = 0; e < edges.length; e += PER_EDGE) {
    const [a, b] = [edges[e], edges[e + 1]];
    pull += edges[e + 2] * ((nodes[a] - nodes[b]) ** 2 + (nodes[a + 1] - nodes[b + 1]) ** 2);
  }
  const push = (SCALING * (mass ** 2 - squares)) / 2;
  const scale = Math.sqrt(push / pull);
  if (!Number.isFinite(scale)) return;
  for (let n = 0; n < nodes.length; n += PER_NODE) {
    nodes[n] *= scale;
    nodes[n + 1] *= scale;
  }
}
