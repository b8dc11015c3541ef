// The map: every component laid out by forces, then all of them packed into one square.
import { componentsOf } from '../analysis/kernels/components.ts';
import { hashOf } from '../analysis/seeded.ts';
import { placeByForces } from './forces.ts';
import { type Disc, pack } from './packing.ts';
import type { LayoutInput, Positions } from './positions.ts';

/** Edge of the square. */
export const LAYOUT_SIZE = 1000;

/** Keys of nodes from their ids. */
export function keysOf(ids: readonly string[]): Uint32Array {
  return Uint32Array.from(ids, hashOf);
}

/**
 * Lays out a network. Components of two nodes and more are placed by ForceAtlas2 over strengths, each into a disc whose
 * area is in proportion to its nodes; the largest stands on top, the smaller in rows below it by size, and nodes
 * without ties in a grid at the bottom, in order of their identifier. Discs depend on numbers of nodes only, so that
 * the frame stays where it is when only ties change. `report` receives the share done, 0 to 1.
 */
export function layOut(input: LayoutInput, report: (share: number) => void = () => {}): Positions {
  const { network } = input;
  const { labels, sizes } = componentsOf(network);
  const members = membersOf(labels, sizes);
  const alone = sizes.filter((size) => size === 1).length;
  const frame = pack(sizes.subarray(0, sizes.length - alone), alone, LAYOUT_SIZE);
  const x = new Float64Array(network.size);
  const y = new Float64Array(network.size);
  let done = 0;
  frame.discs.forEach((disc, component) => {
    const nodes = members[component];
    const placed = placeByForces(input, nodes, (share) =>
      report((done + share * nodes.length) / network.size),
    );
    fill(placed, nodes, disc, x, y);
    done += nodes.length;
  });
  frame.cells.forEach((cell, i) => {
    const node = members[frame.discs.length + i][0];
    x[node] = hundredth(cell.x);
    y[node] = hundredth(cell.y);
  });
  report(1);
  return { x, y };
}

function membersOf(labels: Int32Array, sizes: Int32Array): Int32Array[] {
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  labels.forEach((label, node) => {
    members[label][filled[label]++] = node;
  });
  return members;
}

/**
 * Moves and scales a component into its disc. Forces crowd the middle and fling a few nodes far out, so each distance
 * from the middle becomes the mean of itself, scaled, and the distance its rank would have in an even disc: the order
 * from the middle outwards and every direction stay as they are.
 */
function fill(placed: Positions, nodes: Int32Array, disc: Disc, x: Float64Array, y: Float64Array): void {
  const middleX = placed.x.reduce((sum, value) => sum + value, 0) / nodes.length;
  const middleY = placed.y.reduce((sum, value) => sum + value, 0) / nodes.length;
  const distances = Float64Array.from(nodes, (_, i) =>
    Math.hypot(placed.x[i] - middleX, placed.y[i] - middleY),
  );
  const order = Array.from(nodes.keys()).sort((a, b) => distances[a] - distances[b] || a - b);
  const most = distances[order[order.length - 1]];
  order.forEach((i, rank) => {
    const even = Math.sqrt((rank + 1) / order.length);
    const share = most > 0 ? (distances[i] / most + even) / 2 : 0;
    const scale = distances[i] > 0 ? (share * disc.radius) / distances[i] : 0;
    x[nodes[i]] = hundredth(disc.x + (placed.x[i] - middleX) * scale);
    y[nodes[i]] = hundredth(disc.y + (placed.y[i] - middleY) * scale);
  });
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
