// Sigma with the settings of the map.
import Sigma from 'sigma';
import type { MapGraph, NodeLook, TieLook } from '../graph.ts';
import { ShapeProgram } from './ShapeProgram.ts';

/** Sigma as the map uses it. */
export type Renderer = Sigma<NodeLook, TieLook>;

/** Whether this browser can draw with WebGL. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Draws a graph in a container; to be ended with `kill()`. */
export function createRenderer(graph: MapGraph, container: HTMLElement): Renderer {
  const renderer: Renderer = new Sigma<NodeLook, TieLook>(graph, container, {
    nodeProgramClasses: { shape: ShapeProgram },
    defaultNodeType: 'shape',
    // Names are drawn by labels.ts: Sigma's own grid lets wide Japanese names cover each other.
    renderLabels: false,
    defaultDrawNodeHover: () => {},
    minEdgeThickness: 0.5,
    stagePadding: 20,
    minCameraRatio: 0.04,
    maxCameraRatio: 2.5,
    zIndex: true,
    allowInvalidContainer: true,
  });
  setFrame(renderer, false);
  return renderer;
}

/** The part of the plane in sight: the same for every filter, so that a principal stays where it is. */
export function setFrame(renderer: Renderer, hasAxes: boolean): void {
  // Axes need room for fields at the left and domains above.
  renderer.setCustomBBox(hasAxes ? { x: [-330, 1060], y: [-10, 1380] } : { x: [0, 1000], y: [0, 1000] });
  // At once: places are worked out from the frame before the next picture.
  renderer.refresh();
}
