// What is on the canvas: joins Sigma with focus, names, axes and camera, each in a file of its own.
import { animateNodes } from 'sigma/utils';
import { type Looks, placeOf, toGraph } from '../graph.ts';
import type { Drawing } from '../useDrawing.ts';
import { type Axes, addAxes, drawAxes } from './axes.ts';
import { duration, lookAt, showAll, zoom } from './camera.ts';
import { type Focus, focusOn, showFocus } from './focus.ts';
import { drawLabels } from './labels.ts';
import { createRenderer, setFrame, showGraph } from './renderer.ts';

/** A canvas that shows one drawing after another. */
export interface Scene {
  /** Shows a drawing; only what differs from the last one is done anew. */
  draw(drawing: Drawing, looks: Looks): void;
  /** Marks a node, looks at its neighbourhood, and moves there unless the reader clicked on it here. */
  select(node: string | null): void;
  /** Words of the axes; null in layouts that have none. */
  setAxes(axes: Axes | null): void;
  zoomIn(): void;
  zoomOut(): void;
  showAll(): void;
  /** Gives back what the canvas holds. */
  end(): void;
}

// Above this, moving every node of every frame would stutter.
const mostAnimated = 2000;

/**
 * Draws in a container. Its `data-nodes`, `data-ties` and `data-layout` say what is drawn, `data-hovered` what the
 * pointer is on.
 * @param onSelect told the node clicked on, null for a click beside all nodes
 */
export function createScene(
  container: HTMLElement,
  drawing: Drawing,
  looks: Looks,
  onSelect: (node: string | null) => void,
): Scene {
  const renderer = createRenderer(container);
  const now = {
    drawing,
    looks,
    axes: null as Axes | null,
    selected: null as string | null,
    clicked: null as string | null,
  };
  let hovered: string | null = null;
  let focus: Focus | null = null;
  let stopMoving = () => {};

  const refocus = () => {
    const next = focusOn(renderer, hovered) ?? focusOn(renderer, now.selected);
    if (next === null && focus === null) return;
    focus = next;
    showFocus(renderer, focus, now.axes !== null);
  };
  const hover = (node: string | null) => {
    hovered = node;
    if (node === null) delete container.dataset.hovered;
    else container.dataset.hovered = node;
    container.style.cursor = node === null ? '' : 'pointer';
    refocus();
  };
  const click = (node: string | null) => {
    now.clicked = node;
    onSelect(node);
  };
  const tell = () => {
    container.dataset.nodes = String(renderer.getGraph().order);
    container.dataset.ties = String(renderer.getGraph().size);
    container.dataset.layout = now.drawing.layout;
  };
  const move = () => {
    const { ids } = now.drawing.network.nodes;
    const places = ids.map((id, i) => [id, placeOf(now.drawing, i)] as const);
    const isMany = ids.length > mostAnimated || duration() === 0;
    stopMoving();
    if (!isMany)
      stopMoving = animateNodes(renderer.getGraph(), Object.fromEntries(places), { duration: 500 });
    else for (const [id, place] of places) renderer.getGraph().mergeNodeAttributes(id, place);
  };
  const dress = () => {
    const { colors, sizes, letters } = now.looks;
    let i = 0;
    renderer.getGraph().updateEachNodeAttributes(
      (_, attributes) => {
        const dressed = { ...attributes, color: colors[i]!, size: sizes[i]!, letter: letters[i]! };
        i += 1;
        return dressed;
      },
      { attributes: ['color', 'size', 'letter'] },
    );
  };

  addAxes(renderer);
  renderer.on('afterRender', () => {
    drawLabels(renderer, { focus, marked: now.selected, written: drawAxes(renderer, now.axes) });
  });
  renderer.on('enterNode', ({ node }) => hover(node));
  renderer.on('leaveNode', () => hover(null));
  renderer.on('clickNode', ({ node }) => click(node));
  renderer.on('clickStage', () => click(null));
  showGraph(renderer, toGraph(drawing, looks));
  tell();
  const resized = new ResizeObserver(() => {
    const { width, height } = renderer.getDimensions();
    const isSame = width === container.offsetWidth && height === container.offsetHeight;
    if (!isSame) renderer.resize().scheduleRender();
  });
  resized.observe(container);

  return {
    draw(next, nextLooks) {
      const last = now.drawing;
      const hasOtherLooks = nextLooks !== now.looks;
      Object.assign(now, { drawing: next, looks: nextLooks });
      if (next.network !== last.network) {
        stopMoving();
        hover(null);
        focus = null;
        showFocus(renderer, null, now.axes !== null);
        showGraph(renderer, toGraph(next, nextLooks));
        refocus();
        tell();
        return;
      }
      if (hasOtherLooks) dress();
      if (next.x !== last.x || next.y !== last.y) move();
      if (next.layout !== last.layout) showAll(renderer);
      tell();
    },
    select(node) {
      if (node === now.selected) return;
      now.selected = node;
      refocus();
      renderer.scheduleRender();
      const isHere = node !== null && renderer.getGraph().hasNode(node);
      if (isHere && node !== now.clicked) lookAt(renderer, node);
      now.clicked = null;
    },
    setAxes(axes) {
      if (axes === now.axes) return;
      now.axes = axes;
      setFrame(renderer, axes !== null);
      showFocus(renderer, focus, axes !== null);
    },
    zoomIn: () => zoom(renderer, 1.6),
    zoomOut: () => zoom(renderer, 1 / 1.6),
    showAll: () => showAll(renderer),
    end() {
      resized.disconnect();
      stopMoving();
      renderer.kill();
    },
  };
}
