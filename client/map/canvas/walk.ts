// Where an arrow key leads from a node.
import type { Point } from './pen.ts';

/** Arrow keys and where they point, y downwards. */
export const directions = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const;

/** A key that walks. */
export type ArrowKey = keyof typeof directions;

/** Whether a key walks. */
export function isArrow(key: string): key is ArrowKey {
  return Object.hasOwn(directions, key);
}

/**
 * The neighbour that lies best in a direction: within 60° of it, near rather than far, straight on rather than aside.
 * @returns null where no neighbour lies there
 */
export function neighbourTowards<Place extends Point>(
  from: Point,
  neighbours: readonly Place[],
  key: ArrowKey,
): Place | null {
  const towards = directions[key];
  let best: { place: Place; cost: number } | null = null;
  for (const place of neighbours) {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const distance = Math.hypot(x, y);
    const straight = distance === 0 ? 0 : (x * towards.x + y * towards.y) / distance;
    if (straight < 0.5) continue;
    // At 60° aside a neighbour counts as three times as far.
    const cost = distance * (5 - 4 * straight);
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place ?? null;
}

/** The place nearest to another; null where there are none. */
export function nearestTo<Place extends Point>(at: Point, places: readonly Place[]): Place | null {
  let best: { place: Place; distance: number } | null = null;
  for (const place of places) {
    const distance = Math.hypot(place.x - at.x, place.y - at.y);
    if (!best || distance < best.distance) best = { place, distance };
  }
  return best?.place ?? null;
}
