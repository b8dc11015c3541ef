// Nodes of one kind in the memory of searches abreast: where their rows and values stand.
import type { Rows, Scaled } from '../rows.ts';
import { ABREAST, NODE, SCALED } from './pieces.ts';
import { type Desk, deskOf } from './program.ts';

/** Numbers of each node. */
export interface Weights {
  /** How many a path may lead through. */
  readonly sizes: Float64Array;
  /** How many paths end in it. */
  readonly ends: Float64Array;
}

/** Addresses. */
export interface Side {
  readonly count: number;
  readonly starts: number;
  readonly columns: number;
  readonly sizes: number;
  readonly ends: number;
  readonly between: number;
  /** When each node was touched last, and those touched now. */
  readonly stamps: number;
  readonly touched: number;
  /** What is passed on to each node, what each search has seen, and what each hands back. */
  readonly sums: number;
  readonly seen: number;
  readonly gains: readonly [number, number];
  /** Nodes as they are reached, once for each level on which a search reaches them; and their values there. */
  readonly list: number;
  readonly values: number;
}

/** Gives out memory, first as numbers only. */
export interface Plan {
  take(bytes: number): number;
  /** The memory itself, when everything is given out. */
  open(): Desk;
}

/** An empty plan. */
export function planOf(): Plan {
  let used = 0;
  return {
    take(bytes) {
      const address = used;
      used += Math.ceil(bytes / NODE) * NODE;
      return address;
    },
    open: () => deskOf(used),
  };
}

/** Gives room to a side. @param searches how many go on at once: a node may be reached on as many levels */
export function planSide({ take }: Plan, { starts, columns }: Rows, searches = ABREAST): Side {
  const count = starts.length - 1;
  return {
    count,
    starts: take(4 * starts.length),
    columns: take(4 * columns.length),
    sizes: take(8 * count),
    ends: take(8 * count),
    between: take(8 * count),
    stamps: take(4 * count),
    touched: take(4 * (count + 1)),
    sums: take(NODE * count),
    seen: take(NODE * count),
    gains: [take(NODE * count), take(NODE * count)],
    // What is not used costs nothing.
    list: take(4 * (searches * count + 1)),
    values: take(NODE * (searches * count + 1)),
  };
}

/** Writes rows and weights, and sets all else to 0. */
export function fillSide(desk: Desk, side: Side, { starts, columns }: Rows, { sizes, ends }: Weights): void {
  const { ints, floats } = desk;
  const { count } = side;
  for (let node = 0; node <= count; node++) ints[side.starts / 4 + node] = side.columns + 4 * starts[node];
  for (let entry = 0; entry < columns.length; entry++) ints[side.columns / 4 + entry] = NODE * columns[entry];
  floats.set(sizes, side.sizes / 8);
  floats.set(ends, side.ends / 8);
  ints.fill(0, side.stamps / 4, side.stamps / 4 + count);
  clear(desk, side.between, count);
  for (const address of [side.sums, ...side.gains]) clear(desk, address, ABREAST * count);
}

/** Sets 64-bit numbers to 0. */
export function clear({ floats }: Desk, address: number, count: number): void {
  floats.fill(0, address / 8, address / 8 + count);
}

/** Where rows with factors stand. */
export interface ScaledSide {
  readonly starts: number;
  readonly entries: number;
}

/** Gives room to rows with factors. */
export function planScaled({ take }: Plan, { starts, columns }: Scaled): ScaledSide {
  return { starts: take(4 * starts.length), entries: take(SCALED * columns.length) };
}

/** Writes rows with factors. */
export function fillScaled(
  { ints, floats }: Desk,
  at: ScaledSide,
  { starts, columns, factors }: Scaled,
): void {
  starts.forEach((start, node) => {
    ints[at.starts / 4 + node] = at.entries + SCALED * start;
  });
  for (let entry = 0; entry < columns.length; entry++) {
    const place = at.entries + SCALED * entry;
    ints[place / 4] = NODE * columns[entry];
    floats[place / 8 + 1] = factors[entry];
  }
}

/** Where rows of which each is its own node stand; their columns are a list of all nodes. */
export interface Selves {
  readonly starts: number;
  readonly columns: number;
}

/** Gives room to rows of which each is its own node. */
export function planSelves({ take }: Plan, count: number): Selves {
  return { starts: take(4 * (count + 1)), columns: take(4 * count) };
}

/** Writes rows of which each is its own node. */
export function fillSelves({ ints }: Desk, { starts, columns }: Selves, count: number): void {
  for (let node = 0; node <= count; node++) ints[starts / 4 + node] = columns + 4 * node;
  for (let node = 0; node < count; node++) ints[columns / 4 + node] = NODE * node;
}
