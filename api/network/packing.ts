// Where components stand on the map, from their sizes alone.

/** A point of the map. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room for one component. */
export interface Disc extends Point {
  readonly radius: number;
}

/** Room for everything, within a square from 0 to its edge. */
export interface Frame {
  /** One disc per component of two nodes and more, in the order given; they do not overlap. */
  readonly discs: readonly Disc[];
  /** One point per node without ties. */
  readonly cells: readonly Point[];
}

// In units of the distance between neighbouring nodes.
const NODE_RADIUS = 1.4;
const GAP = 1.5;
const CELL = 1.4;

/**
 * Packs components, given from the largest: the first in the middle on top, the others in rows below it from left to
 * right, and nodes without ties in a grid under them. Everything is scaled to fill the square.
 */
export function pack(sizes: ArrayLike<number>, alone: number, edge: number): Frame {
  const radii = Array.from(sizes, (size) => NODE_RADIUS * Math.sqrt(size) + 0.25);
  const area = radii.reduce((sum, radius) => sum + (2 * radius + GAP) ** 2, 0) + alone * CELL ** 2;
  const width = Math.max(2 * (radii[0] ?? 0), Math.sqrt(area));

  const discs: Disc[] = [];
  let top = 0;
  const rows = rowsOf(radii, width);
  for (const row of rows) {
    // Radii descend, so the first of a row is its highest.
    const height = 2 * radii[row.first];
    let left = (width - row.width) / 2;
    for (let i = row.first; i < row.end; i++) {
      discs.push({ x: left + radii[i], y: top + height / 2, radius: radii[i] });
      left += 2 * radii[i] + GAP;
    }
    top += height + GAP;
  }

  const columns = Math.max(1, Math.min(alone, Math.floor(width / CELL)));
  const margin = (width - columns * CELL) / 2;
  const cells = Array.from({ length: alone }, (_, i) => ({
    x: margin + ((i % columns) + 0.5) * CELL,
    y: top + (Math.floor(i / columns) + 0.5) * CELL,
  }));
  const height = alone > 0 ? top + Math.ceil(alone / columns) * CELL : Math.max(0, top - GAP);

  const scale = edge / (Math.max(width, height) + 2 * GAP);
  const shiftX = (edge / scale - width) / 2;
  const shiftY = (edge / scale - height) / 2;
  const scaled = ({ x, y }: Point) => ({ x: (x + shiftX) * scale, y: (y + shiftY) * scale });
  return {
    discs: discs.map((disc) => ({ ...scaled(disc), radius: disc.radius * scale })),
    cells: cells.map(scaled),
  };
}

/** Cuts discs into rows not wider than the frame; the largest has a row of its own when it is more than half as wide. */
function rowsOf(radii: readonly number[], most: number): { first: number; end: number; width: number }[] {
  const rows: { first: number; end: number; width: number }[] = [];
  for (let first = 0; first < radii.length; ) {
    let end = first + 1;
    let width = 2 * radii[first];
    while (end < radii.length && width + GAP + 2 * radii[end] <= most) width += GAP + 2 * radii[end++];
    if (first === 0 && 4 * radii[0] > most) {
      end = 1;
      width = 2 * radii[0];
    }
    rows.push({ first, end, width });
    first = end;
  }
  return rows;
}
