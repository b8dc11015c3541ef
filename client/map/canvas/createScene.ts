// What is on the canvas: joins Sigma with attention, names, axes, camera and movement, each in a file of its own.
import { type Looks, placeOf, toGraph } from '../graph.ts';
import { type Ties, tieLooks } from '../look.ts';
import { neighboursIn } from '../neighbours.ts';
import type { Drawing } from '../useDrawing.ts';
import { type Axes, addAxes, drawAxes, isTable } from './axes.ts';
import { type CameraPlace, fitTo, isInSight, lookAt, lookFrom, showAll, zoom } from './camera.ts';
import { beginWhere, dress } from './dress.ts';
import { isInside } from './inside.ts';
import { moveNodes, timeToMove } from './motion.ts';
import { type Attended, createOverlay } from './overlay.ts';
import type { Painting } from './paint.ts';
import type { Pen, Point } from './pen.ts';
import { createRenderer, redraw, setFrame } from './renderer.ts';
import { type Sight, type Spot, spotOf } from './sight.ts';
import { stepFrom } from './stepFrom.ts';
import { createTieLayer } from './tieLayer.ts';
import type { ArrowKey } from './walk.ts';
import { watchCamera } from './watchCamera.ts';

/** A canvas that shows one drawing after another. */
export interface Scene {
  /** Shows a drawing; only what differs from the last one is done anew. */
  draw(drawing: Drawing, looks: Looks): void;
  /** Attends to something else, and moves there unless the reader clicked on it here. */
  attend(to: Pick<Attended, 'path' | 'selected' | 'selection'>): void;
  /** Words of the axes; null in layouts that have none. */
  setAxes(axes: Axes | null): void;
  zoomIn(): void;
  zoomOut(): void;
  /** All that is drawn, as large as it goes. */
  fit(): void;
  /** Steps to a neighbour, or to the node in the middle to begin with; returns where that led, null where nowhere. */
  walk(key: ArrowKey): string | null;
  /** The node that arrow keys stand on; null to stand nowhere. */
  cursor(): string | null;
  leave(): void;
  /** Nodes whose middle lies within a line in pixels. */
  within(line: readonly Point[]): string[];
  /** What is to be seen, for a picture of it. */
  seen(): SeenScene;
  /** Gives back what the canvas holds. */
  end(): void;
}

/** All that a picture of a scene needs. */
export interface SeenScene {
  sight: Sight;
  painting: Painting;
  /** All that is drawn, in sight or not. */
  ids: readonly string[];
  ties: Ties;
  /** Whether ties are only a faint ground. */
  isTable: boolean;
  drawAxes(pen: Pen): void;
  spotOf(id: string): Spot | null;
}

/** What the scene tells. */
export interface SceneListener {
  /** A click on a node, or beside all of them; adding where shift was held. */
  pick(node: string | null, isAdding: boolean): void;
  /** The reader moved about; null when the scene moved by itself. */
  look(camera: CameraPlace | null): void;
}

/**
 * Draws in a container. Its `data-nodes`, `data-ties` and `data-layout` say what is drawn, `data-hovered` what the
 * pointer is on, `data-cursor` what arrow keys stand on, `data-near` how many stay while the others fade, `data-moving`
 * that nodes are on their way.
 * @param camera where to look at first; null for the whole
 */
export function createScene(
  container: HTMLElement,
  { drawing, looks, camera }: { drawing: Drawing; looks: Looks; camera: CameraPlace | null },
  listener: SceneListener,
): Scene {
  const renderer = createRenderer(container);
  const now = {
    drawing,
    looks,
    ...tiesOf(drawing),
    axes: null as Axes | null,
    clicked: null as string | null,
  };
  let attended: Attended = { hovered: null, cursor: null, path: null, selected: null, selection: [] };
  const layer = createTieLayer(renderer);
  const overlay = createOverlay(renderer);
  const moves = watchCamera(renderer, listener.look);
  let stopMoving = () => {};
  let isOpening = true;

  const tellAbout = (name: string, value: string | null) => {
    if (value === null) delete container.dataset[name];
    else container.dataset[name] = value;
  };
  const motion = {
    moved: () => redraw(renderer),
    isMoving: (is: boolean) => tellAbout('moving', is ? 'true' : null),
  };
  const attend = (part: Partial<Attended>) => {
    attended = { ...attended, ...part };
    const { attention } = overlay.show(attended, now.neighbours);
    tellAbout('hovered', attended.hovered);
    tellAbout('cursor', attended.cursor);
    tellAbout('near', attention && String(attention.near.size));
    container.style.cursor = attended.hovered === null ? '' : 'pointer';
  };
  const click = (node: string | null, event: MouseEvent | TouchEvent) => {
    container.focus({ preventScroll: true });
    now.clicked = node;
    if (attended.cursor !== null) attend({ cursor: null });
    listener.pick(node, event.shiftKey);
  };
  const tell = () => {
    container.dataset.nodes = String(renderer.getGraph().order);
    container.dataset.ties = String(now.ties.looks.length);
    container.dataset.layout = now.drawing.layout;
  };
  const places = () => now.drawing.network.nodes.ids.map((_, i) => placeOf(now.drawing, i));
  const move = () => {
    stopMoving();
    stopMoving = moveNodes(renderer.getGraph(), places(), motion);
  };
  const show = () => {
    const graph = toGraph(now.drawing, now.looks);
    if (timeToMove(graph) > 0) beginWhere(graph, renderer.getGraph());
    layer.show(now.drawing.network.nodes.ids, now.ties);
    renderer.setGraph(graph);
  };
  const fit = () => {
    moves.byItself();
    if (isTable(now.axes)) showAll(renderer);
    else fitTo(renderer, renderer.getGraph().nodes());
  };
  const goTo = (nodes: readonly string[]) => {
    if (nodes.length === 0) return;
    moves.byItself();
    if (nodes.length === 1) lookAt(renderer, nodes[0]!);
    else fitTo(renderer, nodes);
  };
  const zoomBy = (factor: number) => {
    moves.byReader();
    zoom(renderer, factor);
  };
  addAxes(renderer);
  renderer.on('afterRender', () => overlay.afterFrame(now.axes));
  renderer.on('enterNode', ({ node }) => attend({ hovered: node }));
  renderer.on('leaveNode', () => attend({ hovered: null }));
  renderer.on('clickNode', ({ node, event }) => click(node, event.original));
  renderer.on('clickStage', ({ event }) => click(null, event.original));
  show();
  if (camera) lookFrom(renderer, camera);
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
        Object.assign(now, tiesOf(next));
        stopMoving();
        show();
        move();
        const { cursor } = attended;
        const isGone = cursor !== null && !renderer.getGraph().hasNode(cursor);
        attend({ hovered: null, cursor: isGone ? null : cursor });
      } else {
        if (hasOtherLooks) {
          dress(renderer.getGraph(), nextLooks);
          renderer.scheduleRefresh();
        }
        if (next.x !== last.x || next.y !== last.y) move();
      }
      if (next.layout !== last.layout) {
        moves.byItself();
        showAll(renderer);
      }
      tell();
    },
    attend(to) {
      const last = attended;
      attend(to);
      const graph = renderer.getGraph();
      const { selected, path, selection } = to;
      const drawn = (ids: readonly string[]) => ids.filter((id) => graph.hasNode(id));
      const isStaying = isOpening && camera !== null;
      if (isStaying) moves.byReader();
      else if (path && path !== last.path) goTo(drawn(path.principals));
      else if (selected !== null && selected !== last.selected && selected !== now.clicked)
        goTo(drawn([selected]));
      else if (isOpening && !path && selected === null) goTo(drawn(selection));
      isOpening = false;
      now.clicked = null;
    },
    setAxes(axes) {
      if (axes === now.axes) return;
      now.axes = axes;
      layer.setGround(axes !== null);
      setFrame(renderer, isTable(axes));
    },
    zoomIn: () => zoomBy(1.6),
    zoomOut: () => zoomBy(1 / 1.6),
    fit,
    walk(key) {
      const node = stepFrom(
        renderer,
        now.neighbours,
        attended.cursor ?? attended.selected,
        key,
        overlay.sight(),
      );
      if (node === null) return null;
      attend({ hovered: null, cursor: node });
      if (!isInSight(renderer, node)) goTo([node]);
      return node;
    },
    cursor: () => attended.cursor,
    leave: () => attend({ cursor: null }),
    within: (line) => overlay.sight().spots.flatMap((spot) => (isInside(spot, line) ? [spot.id] : [])),
    seen: () => ({
      sight: overlay.sight(),
      painting: overlay.show(attended, now.neighbours),
      ids: now.drawing.network.nodes.ids,
      ties: now.ties,
      isTable: isTable(now.axes),
      drawAxes: (pen) => drawAxes(pen, renderer, now.axes),
      spotOf: (id) => spotOf(renderer, id),
    }),
    end() {
      resized.disconnect();
      moves.end();
      stopMoving();
      layer.end();
      renderer.kill();
    },
  };
}

function tiesOf({ network }: Drawing) {
  const { nodes, ties } = network;
  const { sources, targets, strengths } = ties;
  return {
    ties: { sources, targets, looks: tieLooks(strengths) },
    neighbours: neighboursIn(nodes.ids, ties),
  };
}
