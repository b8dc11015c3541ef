// Where the nodes of a component start when some of them stood on an earlier map.
import type { Network } from '../analysis/network.ts';
import type { Positions } from './positions.ts';

/** Start positions around 0, in units of the earlier map. */
export interface Start extends Positions {
  /** Median distance of known nodes from the middle. */
  readonly spread: number;
}

/**
 * Start positions of a component, or null when fewer than half of its nodes are known. A node farther from the middle
 * than four times the median stood elsewhere on the map (in another component), and counts as new. New nodes start at
 * the mean of the neighbours that are already placed, nearest to the known ones first.
 */
export function startsFrom(network: Network, members: Int32Array, previous: Positions): Start | null {
  const known = Array.from(members.keys()).filter((i) => Number.isFinite(previous.x[members[i]]));
  if (2 * known.length < members.length) return null;
  const middleX = median(known.map((i) => previous.x[members[i]]));
  const middleY = median(known.map((i) => previous.y[members[i]]));
  const x = Float64Array.from(members, (node) => previous.x[node] - middleX);
  const y = Float64Array.from(members, (node) => previous.y[node] - middleY);
  const spread = median(known.map((i) => Math.hypot(x[i], y[i])));
  const placed = new Uint8Array(members.length);
  for (const i of known) if (Math.hypot(x[i], y[i]) <= 4 * spread) placed[i] = 1;
  placeNew(network, members, placed, x, y);
  return { x, y, spread };
}

function placeNew(
  { starts, neighbours }: Network,
  members: Int32Array,
  placed: Uint8Array,
  x: Float64Array,
  y: Float64Array,
): void {
  const placeOf = new Map(Array.from(members, (node, i) => [node, i]));
  let waiting = Array.from(members.keys()).filter((i) => placed[i] === 0);
  while (waiting.length > 0) {
    const next: number[] = [];
    for (const i of waiting) {
      let [sumX, sumY, count] = [0, 0, 0];
      for (let entry = starts[members[i]]; entry < starts[members[i] + 1]; entry++) {
        const partner = placeOf.get(neighbours[entry]) as number;
        if (placed[partner] !== 1) continue;
        sumX += x[partner];
        sumY += y[partner];
        count++;
      }
      if (count === 0) {
        next.push(i);
        continue;
      }
      x[i] = sumX / count;
      y[i] = sumY / count;
      // Marked 2 until the round is over: what stands in one round must not depend on the order within it.
      placed[i] = 2;
    }
    for (const i of waiting) if (placed[i] === 2) placed[i] = 1;
    waiting = next;
  }
}

function median(values: number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted.length === 0 ? 0 : sorted[Math.floor(sorted.length / 2)];
}
