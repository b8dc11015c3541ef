// Dims all but the neighbourhood of the node looked at.

import { dimmedColor } from '../../parts/palette.ts';
import { premultiplied } from '../look.ts';
import type { Renderer } from './renderer.ts';

const nearTie = premultiplied(0x26, 0x4a, 0xf4, 0.4);
const farTie = premultiplied(0x99, 0x99, 0x99, 0.06);
const backgroundTie = premultiplied(0x45, 0x55, 0x6b, 0.025);

/** The node looked at with all it is tied to. */
export interface Focus {
  node: string;
  /** The node itself and its neighbours. */
  near: ReadonlySet<string>;
}

/** The focus on a node; null for none, or for a node that is not in the picture. */
export function focusOn(renderer: Renderer, node: string | null): Focus | null {
  const graph = renderer.getGraph();
  if (node === null || !graph.hasNode(node)) return null;
  return { node, near: new Set([node, ...graph.neighbors(node)]) };
}

/**
 * Draws the network with a focus, or plainly.
 * @param isTable whether places are cells of a table, where ties say little and cover much
 */
export function showFocus(renderer: Renderer, focus: Focus | null, isTable: boolean): void {
  const graph = renderer.getGraph();
  renderer.setSettings({
    nodeReducer:
      focus &&
      ((node, look) =>
        focus.near.has(node)
          ? { ...look, zIndex: node === focus.node ? 3 : 2 }
          : { ...look, size: look.size * 0.75, color: dimmedColor, zIndex: 0 }),
    edgeReducer: focus
      ? (edge, look) =>
          graph.hasExtremity(edge, focus.node)
            ? { ...look, type: 'wide', size: Math.max(1, look.size), color: nearTie, zIndex: 1 }
            : { ...look, type: 'thin', color: farTie, zIndex: 0 }
      : isTable
        ? (_, look) => ({ ...look, type: 'thin', color: backgroundTie })
        : null,
  });
}
