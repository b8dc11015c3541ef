// Writes names beside nodes, the largest first, so that no name covers another, and letters into large nodes.
import { inkOn } from '../../parts/palette.ts';
import type { Attention } from './attention.ts';
import { Occupied } from './Occupied.ts';
import type { Pen } from './pen.ts';
import type { Sight, Spot } from './sight.ts';

const textSize = 13;
const smallestNamed = 5;
const smallestLettered = 5.5;
// Names leave nodes from this size on uncovered.
const smallestKept = 10;
// One name for so many square pixels: enough to find one's way, few enough to see the network.
const spacePerName = 20_000;

/** What decides which names are written. */
export interface LabelChoice {
  attention: Attention | null;
  /** Nodes with a ring around them. */
  marked: ReadonlySet<string>;
}

/** Writes letters and names for what is in sight, the largest and the most important first. */
export function writeLabels(pen: Pen, sight: Sight, { attention, marked }: LabelChoice): void {
  const rank = ({ id }: Spot) => (attention?.first.has(id) ? 2 : marked.has(id) ? 1 : 0);
  const near = attention ? sight.spots.filter(({ id }) => attention.near.has(id)) : [...sight.spots];
  near.sort((one, other) => rank(other) - rank(one) || other.size - one.size);
  writeLetters(pen, sight, near);
  const named = near.filter((spot) => attention !== null || rank(spot) > 0 || spot.size >= smallestNamed);
  writeNames(pen, sight, named, { rank, marked });
}

function writeLetters(pen: Pen, { width, height }: Sight, spots: readonly Spot[]): void {
  const taken = new Occupied(width, height);
  for (const { x, y, size, look } of spots) {
    if (size < smallestLettered) continue;
    if (!taken.take({ x: x - size / 2, y: y - size / 2, width: size, height: size })) continue;
    const style = { weight: 700, color: inkOn(look.color), align: 'center' } as const;
    pen.text(look.letter, { x, y: y + 0.5 }, { ...style, size: Math.min(20, Math.round(size * 1.15)) });
  }
}

function writeNames(
  pen: Pen,
  { width: right, height: bottom, written }: Sight,
  spots: readonly Spot[],
  { rank, marked }: { rank: (spot: Spot) => number; marked: ReadonlySet<string> },
): void {
  const taken = new Occupied(right, bottom);
  for (const box of written) taken.take(box);
  for (const { x, y, size } of spots)
    if (size >= smallestKept) taken.take({ x: x - size, y: y - size, width: 2 * size, height: 2 * size });
  let left = Math.ceil((right * bottom) / spacePerName);
  for (const spot of spots) {
    const weight = rank(spot) > 0 ? 700 : 400;
    const width = pen.widthOf(spot.look.label, { size: textSize, weight });
    const place = places(spot, width, marked.has(spot.id)).find((box) => taken.take(box));
    if (!place) continue;
    const middle = { x: place.x, y: place.y + place.height / 2 };
    const style = { size: textSize, weight, color: '#1a1a1a', align: 'left', hasRim: true } as const;
    pen.text(spot.look.label, middle, style);
    left -= 1;
    if (left === 0) return;
  }
}

// Right of the node, else left of it, else below, else above; outside the ring if it has one.
function places({ x, y, size }: Spot, width: number, isMarked: boolean) {
  const height = textSize + 4;
  const gap = isMarked ? ringOf(size) + 4 : size + 4;
  return [
    { x: x + gap, y: y - height / 2, width, height },
    { x: x - gap - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y + gap - 2, width, height },
    { x: x - width / 2, y: y - gap - height + 2, width, height },
  ];
}

/** Radius of the ring around a marked node, wide enough for the corners of every shape. */
export function ringOf(size: number): number {
  return size * 1.25 + 5;
}
