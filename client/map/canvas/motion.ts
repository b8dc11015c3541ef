// Moves nodes from where they stand to where they belong, so that the eye can follow.
import type { MapGraph } from '../graph.ts';

// Above this, moving every node of every frame would stutter.
const mostMoved = 2000;
const place = 'kyodo-motion';

/** Whether the reader wants no motion: by the system's setting, or by the map's own. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches || localStorage.getItem(place) === 'off';
}

/** Keeps in this browser whether the map moves. */
export function rememberMotion(isOn: boolean): void {
  if (isOn) localStorage.removeItem(place);
  else localStorage.setItem(place, 'off');
}

/** Duration of a movement in milliseconds; none for those who want no motion. */
export function duration(milliseconds = 300): number {
  return isStill() ? 0 : milliseconds;
}

/** How long nodes are on their way, in milliseconds. */
export function timeToMove(graph: MapGraph): number {
  return graph.order > mostMoved ? 0 : duration(600);
}

/** What a movement tells. */
export interface MotionListener {
  /** Nodes stand elsewhere. */
  moved(): void;
  /** They begin to move, or have arrived. */
  isMoving(is: boolean): void;
}

/**
 * Moves every node to its place, in the graph's order; it ends exactly there.
 * @returns ends the movement where it is
 */
export function moveNodes(
  graph: MapGraph,
  places: readonly { x: number; y: number }[],
  tell: MotionListener,
): () => void {
  const length = timeToMove(graph);
  const from = graph.mapNodes((_, { x, y }) => ({ x, y }));
  const put = (share: number) => {
    let i = 0;
    graph.forEachNode((_, look) => {
      const [start, end] = [from[i]!, places[i]!];
      i += 1;
      look.x = share === 1 ? end.x : start.x + (end.x - start.x) * share;
      look.y = share === 1 ? end.y : start.y + (end.y - start.y) * share;
    });
    tell.moved();
  };
  const isThere = from.every(({ x, y }, i) => x === places[i]!.x && y === places[i]!.y);
  if (isThere || length === 0) {
    if (!isThere) put(1);
    tell.isMoving(false);
    return () => {};
  }
  const began = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const share = Math.min(1, Math.max(0, (now - began) / length));
    put(share < 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2);
    if (share < 1) frame = requestAnimationFrame(next);
    else tell.isMoving(false);
  });
  tell.isMoving(true);
  return () => cancelAnimationFrame(frame);
}
