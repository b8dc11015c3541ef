// Where an arrow key leads on the canvas.
import type { Neighbours } from '../neighbours.ts';
import type { Renderer } from './renderer.ts';
import { type Sight, spotOf } from './sight.ts';
import { type ArrowKey, nearestTo, neighbourTowards } from './walk.ts';

/** The neighbour of a node in a direction; to begin with, the node nearest to the middle of what is in sight. */
export function stepFrom(
  renderer: Renderer,
  neighbours: Neighbours,
  node: string | null,
  key: ArrowKey,
  { width, height, spots }: Sight,
): string | null {
  const from = node === null ? null : spotOf(renderer, node);
  if (!from) return nearestTo({ x: width / 2, y: height / 2 }, spots)?.id ?? null;
  const shown = neighbours.of(from.id).flatMap((id) => spotOf(renderer, id) ?? []);
  return neighbourTowards(from, shown, key)?.id ?? null;
}
