// Writes domains above and fields beside the 領域 layout, names of districts on theirs, and the lines between, behind the network.
import { upwards } from '../graph.ts';
import { canvasPen } from './canvasPen.ts';
import type { Box } from './Occupied.ts';
import type { Pen, Point } from './pen.ts';
import type { Renderer } from './renderer.ts';

/** A word on an axis, in lines, in the middle of what it names: 0 to 1000 from left to right or from top to bottom. */
export interface Tick {
  word: string;
  at: number;
}

/** Words of the two axes, or of districts. */
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

const layer = 'axes';
const lineColor = '#d9d9d9';
const textColor = '#333333';

/** Adds the canvas for the axes behind everything else; to be called once. */
export function addAxes(renderer: Renderer): void {
  renderer.createCanvasContext(layer, { beforeLayer: 'edges' } as object);
  renderer.resize(true);
}

/** Whether places are cells of a table, with domains and fields at its rim. */
export function isTable(axes: Axes | null): boolean {
  return axes !== null && axes.columns.length > 0;
}

/** Draws the axes on their canvas, or nothing; returns the places it wrote on. */
export function showAxes(renderer: Renderer, axes: Axes | null): Box[] {
  const context = renderer.getCanvases()[layer]?.getContext('2d');
  if (!context) return [];
  const { width, height } = renderer.getDimensions();
  context.clearRect(0, 0, width, height);
  return drawAxes(canvasPen(context), renderer, axes);
}

/** Draws the axes; returns the places it wrote on. */
export function drawAxes(pen: Pen, renderer: Renderer, axes: Axes | null): Box[] {
  if (!axes) return [];
  const layout = isTable(axes) ? 'DOMAIN' : 'DISTRICT';
  const at = (x: number, y: number) => renderer.graphToViewport({ x, y: upwards(y, layout) });
  const rule = (from: Point, to: Point) => pen.line(from, to, lineColor, 1, 1);
  for (const { at: x } of axes.columns) rule(at(x, 0), at(x, 1000));
  for (const { at: y } of axes.rows) rule(at(0, y), at(1000, y));
  const written: Box[] = [];
  const write = (word: string, place: Point, size: number, weight: 400 | 700, align: 'left' | 'center') => {
    const width = pen.widthOf(word, { size, weight });
    pen.text(word, place, { size, weight, align, color: textColor });
    written.push({
      x: align === 'center' ? place.x - width / 2 : place.x,
      y: place.y - 8,
      width,
      height: 16,
    });
  };
  // They stay at the rim while one moves about.
  const top = Math.max(14, at(0, 0).y - 34);
  for (const { word, at: x } of axes.columns) {
    word.split('\n').forEach((line, i) => {
      write(line, { x: at(x, 0).x, y: top + 18 * i }, 14, 700, 'center');
    });
  }
  const rowHeight = (at(0, 1000).y - at(0, 0).y) / axes.rows.length;
  if (rowHeight >= 15)
    for (const { word, at: y } of axes.rows) write(word, { x: 8, y: at(0, y).y }, 13, 400, 'left');
  for (const { word, x, y, width, height } of axes.blocks) {
    const corners = [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)];
    corners.forEach((corner, i) => {
      rule(corner, corners[(i + 1) % 4]!);
    });
    const [from, to] = [corners[0]!, corners[2]!];
    if (to.x - from.x >= 40) write(word, { x: from.x + 4, y: from.y + 10 }, 13, 700, 'left');
  }
  return written;
}
