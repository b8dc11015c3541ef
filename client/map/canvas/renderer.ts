// Sigma with the settings of the map.
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { NodeLook } from '../graph.ts';
import { ShapeProgram } from './ShapeProgram.ts';

/** Sigma as the map uses it. */
export type Renderer = Sigma<NodeLook>;

/** Whether this browser can draw with WebGL. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** A renderer for a container that draws nothing yet; to be ended with `kill()`. */
export function createRenderer(container: HTMLElement): Renderer {
  const renderer: Renderer = new Sigma<NodeLook>(new UndirectedGraph<NodeLook>(), container, {
    nodeProgramClasses: { shape: ShapeProgram },
    defaultNodeType: 'shape',
    // Names are drawn by labels.ts: Sigma's own grid lets wide Japanese names cover each other.
    renderLabels: false,
    defaultDrawNodeHover: () => {},
    minEdgeThickness: 0.5,
    stagePadding: 20,
    minCameraRatio: 0.04,
    maxCameraRatio: 2.5,
    allowInvalidContainer: true,
  });
  setFrame(renderer, false);
  return renderer;
}

/** The part of the plane in sight: the same for every filter, so that a principal stays where it is. */
export function setFrame(renderer: Renderer, hasAxes: boolean): void {
  // Axes need room for fields at the left and domains above.
  renderer.setCustomBBox(hasAxes ? { x: [-330, 1060], y: [-10, 1380] } : { x: [0, 1000], y: [0, 1000] });
  redraw(renderer);
}

/** Draws what stands elsewhere but looks the same, in the next frame. */
export function redraw(renderer: Renderer): void {
  renderer.refresh({ partialGraph: {}, schedule: true });
}
