// Remembers which places of the screen are written on, in a grid, so that asking is quick.

/** A rectangle in pixels, from its left upper corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const cell = 64;

/** Places taken so far. */
export class Occupied {
  private readonly cells = new Map<string, Box[]>();
  private readonly width: number;
  private readonly height: number;

  /** A screen of so many pixels. */
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  /** Takes a place and returns true, or leaves all as it is and returns false when a part of it is taken or out of sight. */
  take(box: Box): boolean {
    if (box.x < 0 || box.y < 0 || box.x + box.width > this.width || box.y + box.height > this.height)
      return false;
    const keys = keysOf(box);
    const isFree = keys.every((key) => !this.cells.get(key)?.some((other) => overlap(box, other)));
    if (isFree) for (const key of keys) this.cells.set(key, [...(this.cells.get(key) ?? []), box]);
    return isFree;
  }
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function keysOf({ x, y, width, height }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x / cell); column * cell < x + width; column++) {
    for (let row = Math.floor(y / cell); row * cell < y + height; row++) keys.push(`${column} ${row}`);
  }
  return keys;
}
