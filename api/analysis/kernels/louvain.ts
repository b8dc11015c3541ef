// One run of Louvain: communities of high modularity, found by moving nodes and merging what came together.
import type { Network } from '../network.ts';

/** A network of merged nodes: ties within a node are in its sum only. */
interface Level extends Pick<Network, 'size' | 'starts' | 'neighbours' | 'strengths'> {
  /** Strength of all ties of each node, those within it counted twice. */
  readonly sums: Float64Array;
}

function levelOf({ size, starts, neighbours, strengths }: Network): Level {
  const sums = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) sums[node] += strengths[entry];
  }
  return { size, starts, neighbours, strengths, sums };
}

/** Nodes in an order that is drawn (Fisher–Yates). */
function shuffled(size: number, draw: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, node) => node);
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    const node = order[i];
    order[i] = order[j];
    order[j] = node;
  }
  return order;
}

/** A gain below this share of a node's strength is rounding: following it, nodes would move forever. */
const LEAST_GAIN = 1e-12;

/** Moves single nodes to the neighbouring group of highest gain until none gains; changes `groups`. */
function moveNodes(level: Level, groups: Int32Array, draw: () => number): void {
  const { size, starts, neighbours, strengths, sums } = level;
  const total = sums.reduce((a, b) => a + b, 0);
  const groupSums = new Float64Array(size);
  for (let node = 0; node < size; node++) groupSums[groups[node]] += sums[node];
  const toGroup = new Float64Array(size);
  const met = new Int32Array(size);
  const queue = shuffled(size, draw);
  const waits = new Uint8Array(size).fill(1);
  for (let head = 0, waiting = size; waiting > 0; waiting--) {
    const node = queue[head];
    head = head + 1 === size ? 0 : head + 1;
    waits[node] = 0;
    const own = groups[node];
    groupSums[own] -= sums[node];
    let groupsMet = 0;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      const group = groups[neighbours[entry]];
      if (toGroup[group] === 0) met[groupsMet++] = group;
      toGroup[group] += strengths[entry];
    }
    const share = sums[node] / total;
    let best = own;
    let bestGain = toGroup[own] - share * groupSums[own] + LEAST_GAIN * sums[node];
    for (let i = 0; i < groupsMet; i++) {
      const gain = toGroup[met[i]] - share * groupSums[met[i]];
      if (gain <= bestGain) continue;
      best = met[i];
      bestGain = gain;
    }
    for (let i = 0; i < groupsMet; i++) toGroup[met[i]] = 0;
    groupSums[best] += sums[node];
    if (best === own) continue;
    groups[node] = best;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      const other = neighbours[entry];
      if (waits[other] === 1 || groups[other] === best) continue;
      waits[other] = 1;
      queue[(head + waiting - 1) % size] = other;
      waiting++;
    }
  }
}

/** Numbers the groups without gaps, in the order of their first nodes; changes `groups`. */
function renumber(groups: Int32Array): number {
  const numbers = new Int32Array(groups.length).fill(-1);
  let count = 0;
  for (let node = 0; node < groups.length; node++) {
    if (numbers[groups[node]] < 0) numbers[groups[node]] = count++;
    groups[node] = numbers[groups[node]];
  }
  return count;
}

/** The network in which each group is one node. */
function merged(level: Level, groups: Int32Array, count: number): Level {
  const memberStarts = new Int32Array(count + 1);
  for (const group of groups) memberStarts[group + 1]++;
  for (let group = 0; group < count; group++) memberStarts[group + 1] += memberStarts[group];
  const cursors = memberStarts.slice();
  const members = new Int32Array(level.size);
  for (let node = 0; node < level.size; node++) members[cursors[groups[node]]++] = node;
  const starts = new Int32Array(count + 1);
  const sums = new Float64Array(count);
  const neighbours = new Int32Array(level.neighbours.length);
  const strengths = new Float64Array(level.neighbours.length);
  const entryOf = new Int32Array(count).fill(-1);
  let next = 0;
  for (let group = 0; group < count; group++) {
    for (let i = memberStarts[group]; i < memberStarts[group + 1]; i++) {
      sums[group] += level.sums[members[i]];
      for (let entry = level.starts[members[i]]; entry < level.starts[members[i] + 1]; entry++) {
        const other = groups[level.neighbours[entry]];
        if (other === group) continue;
        if (entryOf[other] < starts[group]) {
          entryOf[other] = next;
          neighbours[next++] = other;
        }
        strengths[entryOf[other]] += level.strengths[entry];
      }
    }
    starts[group + 1] = next;
  }
  return {
    size: count,
    starts,
    neighbours: neighbours.slice(0, next),
    strengths: strengths.slice(0, next),
    sums,
  };
}

/**
 * Community of each node, numbered without gaps in the order of their first nodes; a node without ties is one by
 * itself. Nodes are visited in an order that is drawn, so that runs differ. Where merging has come to its end, single
 * nodes may move once more.
 *
 * Source: V. D. Blondel et al., J. Stat. Mech. (2008) P10008, doi:10.1088/1742-5468/2008/10/P10008.
 */
export function louvainOf(network: Network, draw: () => number): Int32Array {
  const first = levelOf(network);
  const labels = Int32Array.from({ length: network.size }, (_, node) => node);
  for (let level = first; ; ) {
    const groups = Int32Array.from({ length: level.size }, (_, node) => node);
    moveNodes(level, groups, draw);
    const count = renumber(groups);
    if (count === level.size) break;
    for (let node = 0; node < labels.length; node++) labels[node] = groups[labels[node]];
    level = merged(level, groups, count);
  }
  moveNodes(first, labels, draw);
  renumber(labels);
  return labels;
}
