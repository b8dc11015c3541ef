// Moves over the map.
import { duration } from './motion.ts';
import type { Point } from './pen.ts';
import type { Renderer } from './renderer.ts';

const closest = 0.35;
// Room that what is fitted leaves: the legend at the left, buttons at the right, names all around.
const room = { left: 270, right: 120, top: 40, bottom: 40 };
const narrowest = 320;

/** Where one looks: the middle, 0 to 1 from left and bottom of the frame, and how much of the frame is in sight. */
export type CameraPlace = [x: number, y: number, ratio: number];

// Sigma's own movement of no length shows one picture of nowhere before it arrives.
function go(renderer: Renderer, to: { x?: number; y?: number; ratio: number }): void {
  const [camera, length] = [renderer.getCamera(), duration()];
  if (length === 0) camera.setState(to);
  else void camera.animate(to, { duration: length });
}

/** Nearer (`factor` above 1) or farther. */
export function zoom(renderer: Renderer, factor: number): void {
  const camera = renderer.getCamera();
  go(renderer, { ratio: camera.getBoundedRatio(camera.ratio / factor) });
}

/** The whole frame. */
export function showAll(renderer: Renderer): void {
  go(renderer, { x: 0.5, y: 0.5, ratio: 1 });
}

/** Where one looks now, rounded to what can be seen. */
export function cameraPlace(renderer: Renderer): CameraPlace {
  const { x, y, ratio } = renderer.getCamera().getState();
  const short = (value: number) => Math.round(value * 10_000) / 10_000;
  return [short(x), short(y), short(ratio)];
}

/** Looks there at once. */
export function lookFrom(renderer: Renderer, [x, y, ratio]: CameraPlace): void {
  const camera = renderer.getCamera();
  camera.setState({ x, y, ratio: camera.getBoundedRatio(ratio) });
}

// By the frame as it was set, which the last picture may not have shown yet.
function framed(renderer: Renderer, place: Point): Point {
  const { x, y } = renderer.getCustomBBox()!;
  const length = Math.max(x[1] - x[0], y[1] - y[0]);
  return { x: 0.5 + (place.x - (x[0] + x[1]) / 2) / length, y: 0.5 + (place.y - (y[0] + y[1]) / 2) / length };
}

/** One node of the graph in the middle, near enough to read the names around it. */
export function lookAt(renderer: Renderer, node: string): void {
  const camera = renderer.getCamera();
  const place = renderer.getGraph().getNodeAttributes(node);
  const ratio = Math.min(camera.ratio, closest);
  go(renderer, { ...framed(renderer, place), ratio });
}

/** These nodes as large as the window allows, though never nearer than one looks at a single one. */
export function fitTo(renderer: Renderer, nodes: readonly string[]): void {
  if (nodes.length === 0) return;
  const graph = renderer.getGraph();
  const places = nodes.map((node) => graph.getNodeAttributes(node));
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const corner = (of: (values: number[]) => number) => framed(renderer, { x: of(xs), y: of(ys) });
  const [low, high] = [
    corner((values) => values.reduce((one, other) => Math.min(one, other))),
    corner((values) => values.reduce((one, other) => Math.max(one, other))),
  ];
  const camera = renderer.getCamera();
  const { width, height } = renderer.getDimensions();
  const [one, other] = [
    { x: 0, y: 0 },
    { x: width, y: height },
  ].map((corner) => renderer.viewportToFramedGraph(corner)) as [Point, Point];
  const { left, right, top, bottom } =
    width - room.left - room.right < narrowest ? { ...room, left: 40, right: 60 } : room;
  // Parts of the frame that one pixel shows when all of it is looked at.
  const pixel = {
    x: Math.abs(one.x - other.x) / width / camera.ratio,
    y: Math.abs(one.y - other.y) / height / camera.ratio,
  };
  const needed = Math.max(
    (high.x - low.x) / (pixel.x * (width - left - right)),
    (high.y - low.y) / (pixel.y * (height - top - bottom)),
  );
  const ratio = camera.getBoundedRatio(Math.max(closest / 2, needed));
  const x = (low.x + high.x) / 2 - ((left - right) / 2) * pixel.x * ratio;
  const y = (low.y + high.y) / 2 + ((top - bottom) / 2) * pixel.y * ratio;
  go(renderer, { x, y, ratio });
}

/** Whether a node stands in sight, and not at the very rim. */
export function isInSight(renderer: Renderer, node: string): boolean {
  const { x, y } = renderer.graphToViewport(renderer.getGraph().getNodeAttributes(node));
  const { width, height } = renderer.getDimensions();
  return x > 40 && y > 40 && x < width - 40 && y < height - 40;
}
