// Level by level through a network: what one level passes on to the next.
import { entriesOf, gather, type Part, type Rows, scatter } from './rows.ts';

/** Nodes of one kind during a search, nearest first. */
export interface Side {
  /** What each node is joined to; it gathers from there. */
  readonly rows: Rows;
  /** What has reached each node; 0 until something has. */
  readonly sums: Float64Array;
  /** Nodes in the order in which they were reached. */
  readonly order: Int32Array;
  /** Where each level ends in `order`; level 0 begins at 0. */
  readonly ends: Int32Array;
  /** Entries in the rows of each level. */
  readonly weights: Float64Array;
  /** Nodes reached. */
  reached: number;
  /** Nodes that are not reached, the first `left` of them; −1 where they are not listed. */
  readonly unseen: Int32Array;
  left: number;
  /** Entries in their rows. */
  leftEntries: number;
}

/** A side on which nothing is reached. @param levels most levels there can be */
export function sideOf(rows: Rows, levels: number): Side {
  const size = rows.starts.length - 1;
  return {
    rows,
    sums: new Float64Array(size),
    order: new Int32Array(size),
    ends: new Int32Array(levels),
    weights: new Float64Array(levels),
    reached: 0,
    unseen: new Int32Array(size),
    left: -1,
    leftEntries: rows.columns.length,
  };
}

/** The nodes of one level. */
export function levelOf({ order, ends }: Side, level: number): Part {
  return { list: order, begin: level === 0 ? 0 : ends[level - 1], end: ends[level] };
}

/** What a scattered entry costs, which is read and written, beside a gathered one, which is only read. */
export const SCATTER_COST = 1.4;
// One that is tested as well, beside a node that is looked at.
const PUSH_COST = 8;

/**
 * Passes values on from one level to the nodes joined to it that nothing has reached before; they become a level of
 * their side. What was reached before may receive something too, but is never asked for it again.
 */
export function passOn(givers: Side, from: number, values: Float64Array, takers: Side, to: number): void {
  const part = levelOf(givers, from);
  const weight = givers.weights[from];
  const missing = takers.order.length - takers.reached;
  const begin = takers.reached;
  if (PUSH_COST * weight < missing) {
    takers.reached = push(givers.rows, part, values, takers);
    takers.left = -1;
  } else {
    if (takers.left < 0) listUnseen(takers);
    if (SCATTER_COST * weight < takers.leftEntries) scatter(givers.rows, part, values, takers.sums);
    else gather(takers.rows, { list: takers.unseen, begin: 0, end: takers.left }, values, takers.sums);
    takers.reached = take(takers);
  }
  endLevel(takers, to, begin);
}

/** Makes a level of what was reached since `begin`. */
export function endLevel(side: Side, level: number, begin: number): void {
  side.ends[level] = side.reached;
  side.weights[level] = entriesOf(side.rows, { list: side.order, begin, end: side.reached });
  side.leftEntries -= side.weights[level];
}

/** Scatters, and notes what is touched for the first time. */
function push(rows: Rows, { list, begin, end }: Part, values: Float64Array, takers: Side): number {
  const { starts, columns } = rows;
  const { sums, order } = takers;
  let reached = takers.reached;
  for (let i = begin; i < end; i++) {
    const row = list[i];
    const stop = starts[row + 1];
    const value = values[row];
    for (let entry = starts[row]; entry < stop; entry++) {
      const column = columns[entry];
      if (sums[column] === 0) order[reached++] = column;
      sums[column] += value;
    }
  }
  return reached;
}

function listUnseen(side: Side): void {
  const { sums, unseen } = side;
  let left = 0;
  for (let node = 0; node < sums.length; node++) if (sums[node] === 0) unseen[left++] = node;
  side.left = left;
}

/** Moves what was reached from the unseen to the order. */
function take(side: Side): number {
  const { sums, unseen, order } = side;
  let reached = side.reached;
  let left = 0;
  for (let i = 0; i < side.left; i++) {
    const node = unseen[i];
    if (sums[node] === 0) unseen[left++] = node;
    else order[reached++] = node;
  }
  side.left = left;
  return reached;
}

/** Forgets a search. @param others arrays of the side's nodes that are to be 0 again */
export function forget(side: Side, others: readonly Float64Array[]): void {
  const { sums, order, reached } = side;
  if (8 * reached > order.length) {
    sums.fill(0);
    for (const values of others) values.fill(0);
  } else {
    // Only what was reached has been written to.
    for (let i = 0; i < reached; i++) {
      sums[order[i]] = 0;
      for (const values of others) values[order[i]] = 0;
    }
  }
  side.reached = 0;
  side.left = -1;
  side.leftEntries = side.rows.columns.length;
}
