// Writes names beside nodes, the largest first, so that no name covers another, and letters into large nodes.
import { inkOn } from '../../parts/palette.ts';
import type { Focus } from './focus.ts';
import { type Box, Occupied } from './Occupied.ts';
import type { Renderer } from './renderer.ts';

const font = (weight: number, size: number) =>
  `${weight} ${size}px "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif`;
const textSize = 13;
const smallestNamed = 5;
const smallestLettered = 5.5;
// One name for so many square pixels: enough to find one's way, few enough to see the network.
const spacePerName = 20_000;

interface Spot {
  id: string;
  x: number;
  y: number;
  size: number;
}

/** What decides which names are written. */
export interface LabelChoice {
  focus: Focus | null;
  /** The selected node; null for none. */
  marked: string | null;
  /** Places that are written on already. */
  written: readonly Box[];
}

/** Writes names and letters for what is in sight; called after every frame. */
export function drawLabels(renderer: Renderer, { focus, marked, written }: LabelChoice): void {
  const context = renderer.getCanvases().labels?.getContext('2d');
  if (!context) return;
  const rank = ({ id }: Spot) => (id === focus?.node ? 2 : id === marked ? 1 : 0);
  const spots = inSight(renderer);
  spots.sort((one, other) => rank(other) - rank(one) || other.size - one.size);
  const near = focus ? spots.filter(({ id }) => focus.near.has(id)) : spots;
  drawLetters(context, renderer, near);
  const named = near.filter((spot) => focus !== null || rank(spot) > 0 || spot.size >= smallestNamed);
  drawNames(context, renderer, named, { rank, marked, written });
  for (const spot of spots) if (spot.id === marked) drawMark(context, spot);
}

function inSight(renderer: Renderer): Spot[] {
  const { width, height } = renderer.getDimensions();
  const spots: Spot[] = [];
  renderer.getGraph().forEachNode((id) => {
    const data = renderer.getNodeDisplayData(id);
    if (!data) return;
    const { x, y } = renderer.framedGraphToViewport(data);
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) return;
    spots.push({ id, x, y, size: renderer.scaleSize(data.size) });
  });
  return spots;
}

function drawLetters(context: CanvasRenderingContext2D, renderer: Renderer, spots: Spot[]): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const { width, height } = renderer.getDimensions();
  const taken = new Occupied(width, height);
  for (const { id, x, y, size } of spots) {
    if (
      size < smallestLettered ||
      !taken.take({ x: x - size / 2, y: y - size / 2, width: size, height: size })
    )
      continue;
    const { letter, color } = renderer.getGraph().getNodeAttributes(id);
    context.font = font(700, Math.min(20, Math.round(size * 1.15)));
    context.fillStyle = inkOn(color);
    context.fillText(letter, x, y + 0.5);
  }
}

function drawNames(
  context: CanvasRenderingContext2D,
  renderer: Renderer,
  spots: Spot[],
  { rank, marked, written }: { rank: (spot: Spot) => number; marked: string | null; written: readonly Box[] },
): void {
  const { width: right, height: bottom } = renderer.getDimensions();
  const taken = new Occupied(right, bottom);
  for (const box of written) taken.take(box);
  let left = Math.ceil((right * bottom) / spacePerName);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = 'rgba(255,255,255,0.9)';
  for (const spot of spots) {
    const name = renderer.getGraph().getNodeAttribute(spot.id, 'label');
    context.font = font(rank(spot) > 0 ? 700 : 400, textSize);
    const width = context.measureText(name).width;
    const place = places(spot, width, spot.id === marked).find((box) => taken.take(box));
    if (!place) continue;
    const middle = place.y + place.height / 2;
    context.strokeText(name, place.x, middle);
    context.fillStyle = '#1a1a1a';
    context.fillText(name, place.x, middle);
    left -= 1;
    if (left === 0) return;
  }
}

// Right of the node, else left of it, else below, else above; outside the ring if it has one.
function places({ x, y, size }: Spot, width: number, isMarked: boolean) {
  const height = textSize + 4;
  const gap = isMarked ? ring(size) + 4 : size + 4;
  return [
    { x: x + gap, y: y - height / 2, width, height },
    { x: x - gap - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y + gap - 2, width, height },
    { x: x - width / 2, y: y - gap - height + 2, width, height },
  ];
}

// Radius of the ring around the selected node, wide enough for the corners of every shape.
function ring(size: number): number {
  return size * 1.25 + 5;
}

function drawMark(context: CanvasRenderingContext2D, { x, y, size }: Spot): void {
  for (const [color, width] of [
    ['#ffffff', 6],
    ['#000000', 3],
  ] as const) {
    context.beginPath();
    context.arc(x, y, ring(size), 0, 2 * Math.PI);
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke();
  }
}
