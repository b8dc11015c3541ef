// Writes domains above and fields beside the 領域 layout, and the lines between them, behind the network.
import { upwards } from '../graph.ts';
import type { Box } from './Occupied.ts';
import type { Renderer } from './renderer.ts';

/** A word on an axis, in lines, in the middle of what it names: 0 to 1000 from left to right or from top to bottom. */
export interface Tick {
  word: string;
  at: number;
}

/** Words of the two axes. */
export interface Axes {
  columns: readonly Tick[];
  rows: readonly Tick[];
  /** Named rectangles, 0 to 1000 each way, from their left upper corner. */
  blocks: readonly NamedBlock[];
}

/** A rectangle with its name. */
export interface NamedBlock {
  word: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Point {
  x: number;
  y: number;
}

const layer = 'axes';

/** Adds the canvas for the axes behind everything else; to be called once. */
export function addAxes(renderer: Renderer): void {
  renderer.createCanvasContext(layer, { beforeLayer: 'edges' } as object);
  renderer.resize(true);
}

/** Draws the axes, or nothing; returns the places it wrote on. */
export function drawAxes(renderer: Renderer, axes: Axes | null): Box[] {
  const context = renderer.getCanvases()[layer]?.getContext('2d');
  if (!context) return [];
  const { width, height } = renderer.getDimensions();
  context.clearRect(0, 0, width, height);
  if (!axes) return [];
  const at = (x: number, y: number) => renderer.graphToViewport({ x, y: upwards(y, 'DOMAIN') });
  context.strokeStyle = '#d9d9d9';
  context.lineWidth = 1;
  context.beginPath();
  for (const { at: x } of axes.columns) line(context, at(x, 0), at(x, 1000));
  for (const { at: y } of axes.rows) line(context, at(0, y), at(1000, y));
  context.stroke();
  return writeAxes(context, axes, at);
}

function line(context: CanvasRenderingContext2D, from: Point, to: Point): void {
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
}

function writeAxes(
  context: CanvasRenderingContext2D,
  { columns, rows }: Axes,
  at: (x: number, y: number) => Point,
): Box[] {
  const written: Box[] = [];
  const write = (word: string, x: number, y: number) => {
    const { width } = context.measureText(word);
    context.fillText(word, x, y);
    written.push({ x: context.textAlign === 'center' ? x - width / 2 : x, y: y - 8, width, height: 16 });
  };
  const family = '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif';
  context.textBaseline = 'middle';
  context.fillStyle = '#333333';
  context.font = `700 14px ${family}`;
  context.textAlign = 'center';
  // They stay at the rim while one moves about.
  const top = Math.max(14, at(0, 0).y - 34);
  for (const { word, at: x } of columns) {
    word.split('\n').forEach((line, i) => {
      write(line, at(x, 0).x, top + 18 * i);
    });
  }
  context.font = `400 13px ${family}`;
  context.textAlign = 'left';
  const rowHeight = (at(0, 1000).y - at(0, 0).y) / rows.length;
  if (rowHeight >= 15) for (const { word, at: y } of rows) write(word, 8, at(0, y).y);
  return written;
}
