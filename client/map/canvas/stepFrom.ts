// Where an arrow key leads on the canvas.
import type { Renderer } from './renderer.ts';
import { type Sight, spotOf } from './sight.ts';
import { type ArrowKey, nearestTo, neighbourTowards } from './walk.ts';

/** The neighbour of a node in a direction; to begin with, the node nearest to the middle of what is in sight. */
export function stepFrom(
  renderer: Renderer,
  node: string | null,
  key: ArrowKey,
  { width, height, spots }: Sight,
): string | null {
  const graph = renderer.getGraph();
  const from = node !== null && graph.hasNode(node) ? spotOf(renderer, node) : null;
  if (!from) return nearestTo({ x: width / 2, y: height / 2 }, spots)?.id ?? null;
  const neighbours = graph.mapNeighbors(from.id, (id) => spotOf(renderer, id));
  const shown = neighbours.filter((spot) => spot !== null);
  return neighbourTowards(from, shown, key)?.id ?? null;
}
