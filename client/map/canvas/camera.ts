// Moves over the map.
import type { Renderer } from './renderer.ts';

const closest = 0.35;

/** Duration of a movement in milliseconds; none for those who asked their system for less motion. */
export function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300;
}

/** Nearer (`factor` above 1) or farther. */
export function zoom(renderer: Renderer, factor: number): void {
  const camera = renderer.getCamera();
  void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: duration() });
}

/** The whole network. */
export function showAll(renderer: Renderer): void {
  void renderer.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration: duration() });
}

/** One node of the graph in the middle, near enough to read the names around it. */
export function lookAt(renderer: Renderer, node: string): void {
  const { x, y } = renderer.viewportToFramedGraph(
    renderer.graphToViewport(renderer.getGraph().getNodeAttributes(node)),
  );
  const camera = renderer.getCamera();
  const ratio = Math.min(camera.ratio, closest);
  void camera.animate({ x, y, ratio }, { duration: duration() });
}
