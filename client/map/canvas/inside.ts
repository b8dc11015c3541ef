// Whether a place lies within a drawn line that is closed from its end to its beginning.
import type { Point } from './pen.ts';

/** Counts how often a ray to the right crosses the line: odd is inside. */
export function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let isIn = false;
  for (let i = 0, before = line.length - 1; i < line.length; before = i, i++) {
    const [one, other] = [line[i]!, line[before]!];
    if (one.y > y !== other.y > y && x < one.x + ((y - one.y) / (other.y - one.y)) * (other.x - one.x))
      isIn = !isIn;
  }
  return isIn;
}

/** The four corners of the rectangle between two of them. */
export function rectangle(from: Point, to: Point): Point[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}
