// Where everything stands on the screen at the moment.
import type { NodeLook } from '../graph.ts';
import type { Box } from './Occupied.ts';
import type { Renderer } from './renderer.ts';

/** A node in sight: its middle and radius in pixels. */
export interface Spot {
  id: string;
  x: number;
  y: number;
  size: number;
  look: NodeLook;
}

/** What is in sight, and how large that is. */
export interface Sight {
  width: number;
  height: number;
  spots: Spot[];
  /** Places that are written on already. */
  written: readonly Box[];
}

/** Where a node stands, in sight or not; null for one that is not in the picture. */
export function spotOf(renderer: Renderer, id: string): Spot | null {
  const graph = renderer.getGraph();
  return graph.hasNode(id) ? spotAt(renderer, id, graph.getNodeAttributes(id)) : null;
}

function spotAt(renderer: Renderer, id: string, look: NodeLook): Spot | null {
  if (look.hidden) return null;
  const { x, y } = renderer.graphToViewport(look);
  return { id, x, y, size: renderer.scaleSize(look.size), look };
}

/** Everything in sight. */
export function sightOf(renderer: Renderer, written: readonly Box[]): Sight {
  const { width, height } = renderer.getDimensions();
  const spots: Spot[] = [];
  renderer.getGraph().forEachNode((id, look) => {
    const spot = spotAt(renderer, id, look);
    if (!spot) return;
    const { x, y } = spot;
    if (x > -20 && y > -20 && x < width + 20 && y < height + 20) spots.push(spot);
  });
  return { width, height, spots, written };
}
