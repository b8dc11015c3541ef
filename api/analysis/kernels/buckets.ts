// A queue that gives nodes by rising distance, without a heap where no tie is much shorter than another.
import { type Heap, heapOf } from './heap.ts';

/**
 * Nodes waiting by their distance, which only ever falls while they wait. Plain data and functions at the top of a
 * module: as methods of their own closures they take twice as long.
 */
export interface Queue {
  /** Takes the place of buckets where there would be too many. */
  readonly heap: Heap | null;
  /** First entry of each bucket, −1 for none; their number is a power of two. */
  readonly heads: Int32Array;
  readonly perLength: number;
  /** Node of each entry, and the next entry of its bucket. */
  nodes: Int32Array;
  next: Int32Array;
  used: number;
  waiting: number;
  at: number;
}

/** Most buckets that are kept. */
const MOST = 1 << 16;

/** The shortest and the longest of some lengths. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** Between which lengths these lie; from infinity to 0 where there are none. */
export function spanOf(lengths: Float64Array): Span {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let i = 0; i < lengths.length; i++) {
    if (lengths[i] < least) least = lengths[i];
    if (lengths[i] > most) most = lengths[i];
  }
  return { least, most };
}

/**
 * An empty queue for steps of such lengths. Nodes of one bucket lie so near each other that none can be on the way to
 * another.
 *
 * Source: E. V. Denardo, B. L. Fox, Operations Research 27 (1979) 161–186, doi:10.1287/opre.27.1.161.
 * @param distances where distances are kept
 */
export function queueOf({ least, most }: Span, distances: Float64Array): Queue {
  // Half of the shortest step, so that rounding moves nobody into the bucket it comes from.
  const width = least / 2;
  const isEven = most / width < MOST;
  // All that wait lie within the longest step of the one taken last. A power of two: going around is a mask then.
  const count = isEven ? 2 ** Math.ceil(Math.log2(most / width + 2)) : 1;
  return {
    heap: isEven ? null : heapOf(distances),
    heads: new Int32Array(count).fill(-1),
    perLength: 1 / width,
    nodes: new Int32Array(1024),
    next: new Int32Array(1024),
    used: 0,
    waiting: 0,
    at: 0,
  };
}

/** Adds a node, or adds it again after its distance became smaller. */
export function put(queue: Queue, node: number, distance: number): void {
  const { heap, heads } = queue;
  if (heap) {
    heap.put(node);
    return;
  }
  if (queue.used === queue.nodes.length) grow(queue);
  const bucket = (distance * queue.perLength) & (heads.length - 1);
  queue.nodes[queue.used] = node;
  queue.next[queue.used] = heads[bucket];
  heads[bucket] = queue.used++;
  queue.waiting++;
}

/** A node that no other can come before; −1 when none waits. A node that was added again may come again. */
export function take(queue: Queue): number {
  const { heap, heads } = queue;
  if (heap) return heap.length > 0 ? heap.take() : -1;
  if (queue.waiting === 0) {
    queue.used = 0;
    queue.at = 0;
    return -1;
  }
  let at = queue.at;
  while (heads[at] < 0) at = (at + 1) & (heads.length - 1);
  queue.at = at;
  const entry = heads[at];
  heads[at] = queue.next[entry];
  queue.waiting--;
  return queue.nodes[entry];
}

function grow(queue: Queue): void {
  const [nodes, next] = [new Int32Array(2 * queue.used), new Int32Array(2 * queue.used)];
  nodes.set(queue.nodes);
  next.set(queue.next);
  queue.nodes = nodes;
  queue.next = next;
}
