// The layer over the network: what is attended to, rings, letters and names; painted anew without drawing the network again.

import type { Neighbours } from '../neighbours.ts';
import { type Attention, attentionAlong, attentionAround, attentionOn, type DrawnPath } from './attention.ts';
import { type Axes, showAxes } from './axes.ts';
import { canvasPen } from './canvasPen.ts';
import { type Painting, paintOver } from './paint.ts';
import type { Renderer } from './renderer.ts';
import { type Sight, sightOf, spotOf } from './sight.ts';

/** What there is to attend to; the first of these that is in the picture wins. */
export interface Attended {
  /** Node under the pointer. */
  hovered: string | null;
  /** Node that arrow keys stand on. */
  cursor: string | null;
  path: DrawnPath | null;
  selected: string | null;
  /** Nodes selected together. */
  selection: readonly string[];
}

/** What one attends to, and which nodes have a ring. */
function paintingOf(neighbours: Neighbours, attended: Attended): Painting {
  const { hovered, cursor, path, selected, selection } = attended;
  const attention: Attention | null =
    attentionAround(neighbours, hovered) ??
    attentionAround(neighbours, cursor) ??
    attentionAlong(neighbours, path) ??
    attentionAround(neighbours, selected) ??
    attentionOn(neighbours, selection);
  const ends = path ? [path.principals[0]!, path.principals.at(-1)!] : [];
  const marked = [...(selected === null ? [] : [selected]), ...ends];
  const drawn = (ids: readonly string[]) => new Set(ids.filter((id) => neighbours.has(id)));
  return { attention, cursor, marked: drawn(marked), chosen: drawn(selection) };
}

/** A layer that follows the renderer. */
export interface Overlay {
  /** Paints anew after a frame. */
  afterFrame(axes: Axes | null): void;
  /** Paints something else over the same frame; returns what. */
  show(attended: Attended, neighbours: Neighbours): Painting;
  /** What is in sight, as it was last painted. */
  sight(): Sight;
}

/** The overlay of a renderer. */
export function createOverlay(renderer: Renderer): Overlay {
  let painting: Painting = { attention: null, cursor: null, marked: new Set(), chosen: new Set() };
  let sight: Sight = { width: 0, height: 0, spots: [], written: [] };
  const paint = () => {
    const context = renderer.getCanvases().labels?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, sight.width, sight.height);
    paintOver(canvasPen(context), sight, painting, (id) => spotOf(renderer, id));
  };
  return {
    afterFrame(axes) {
      sight = sightOf(renderer, showAxes(renderer, axes));
      paint();
    },
    show(attended, neighbours) {
      painting = paintingOf(neighbours, attended);
      paint();
      return painting;
    },
    sight: () => sight,
  };
}
