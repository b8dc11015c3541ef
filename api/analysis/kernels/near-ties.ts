// Which ties of a node lead somewhere by no longer way than is known: the inner loop of weighted paths, in WebAssembly.
import { f64, i32, whileTrue } from '../wasm/code.ts';
import { deskFor } from '../wasm/desk.ts';
import { wasmFunction, wasmModule } from '../wasm/module.ts';
import type { Rows } from './rows.ts';

interface Program {
  scan(...numbers: number[]): number;
  scanShort(...numbers: number[]): number;
}

/** Most nodes, and most different lengths, that fit into half of an entry each. */
const SHORT = 1 << 16;

/**
 * scan(entry, end, lengths, distance, limits, found, ways): for each entry up to the end the way is its length and the
 * distance that stands in memory. Nodes whose limit the way does not exceed are written down with it; gives where that
 * list ends. It is written to for every entry, and kept only sometimes: no branch to foresee.
 *
 * An entry is eight times a node, its length stands at the same place among the lengths from `lengths` on. If they are
 * short an entry is a node and, in its upper half, which of the different lengths from `lengths` on it has: what is
 * read for all of them is a third, and stays in the processor's cache.
 */
const scanOf = (areShort: boolean) =>
  wasmFunction(7, true, ([entry, end, lengths, distance, limits, found, ways], locals) => {
    const [node, isNear] = locals.integers(2);
    const [way, from] = locals.floats(2);
    const step = (local: typeof node, bytes: number) => local.set(i32.add(local.get, i32.value(bytes)));
    const length = areShort
      ? i32.add(lengths.get, i32.timesPowerOf2(i32.dividedByPowerOf2(node.get, 16), 3))
      : lengths.get;
    return [
      from.set(f64.load(distance.get)),
      whileTrue(
        i32.less(entry.get, end.get),
        node.set(i32.load(entry.get)),
        way.set(f64.add(from.get, f64.load(length))),
        areShort ? node.set(i32.timesPowerOf2(i32.and(node.get, i32.value(SHORT - 1)), 3)) : [],
        i32.store(found.get, node.get),
        f64.store(ways.get, way.get),
        isNear.set(f64.isWithin(way.get, f64.load(i32.add(limits.get, node.get)))),
        found.set(i32.add(found.get, i32.timesPowerOf2(isNear.get, 2))),
        ways.set(i32.add(ways.get, i32.timesPowerOf2(isNear.get, 3))),
        step(entry, 4),
        areShort ? [] : step(lengths, 8),
      ),
      found.get,
    ];
  });

const deskOf = deskFor<Program>(wasmModule({ scan: scanOf(false), scanShort: scanOf(true) }));

/** Rows with lengths that are looked through. There is one at a time on each thread. */
export interface NearTies {
  /** The longest way to each node that counts; written by who searches. */
  readonly limits: Float64Array;
  /** Looks through the row of a node at a distance. @returns how many were found */
  scan(node: number, distance: number): number;
  /** What was found: eight times each node, and the way to it. */
  readonly nodes: Int32Array;
  readonly ways: Float64Array;
}

/** The different lengths in the order in which they are met, and which of them each entry has. */
export interface Kinds {
  readonly lengths: Float64Array;
  readonly of: Int32Array;
}

/** Finds the different lengths; null where there are too many to be named by half an entry. */
export function kindsOf(lengths: Float64Array): Kinds | null {
  const numbers = new Map<number, number>();
  const of = new Int32Array(lengths.length);
  for (let entry = 0; entry < lengths.length; entry++) {
    let kind = numbers.get(lengths[entry]);
    if (kind === undefined) {
      kind = numbers.size;
      if (kind === SHORT) return null;
      numbers.set(lengths[entry], kind);
    }
    of[entry] = kind;
  }
  return { lengths: Float64Array.from(numbers.keys()), of };
}

/** Rows with lengths, no limit known. @param kinds the different lengths; null where there are too many */
export function nearTiesOf({ starts, columns }: Rows, lengths: Float64Array, kinds: Kinds | null): NearTies {
  const count = starts.length - 1;
  const short = count <= SHORT ? kinds : null;
  let used = 8;
  const take = (bytes: number) => {
    const address = used;
    used += Math.ceil(bytes / 8) * 8;
    return address;
  };
  const at = {
    limits: take(8 * count),
    nodes: take(4 * (count + 1)),
    ways: take(8 * (count + 1)),
    columns: take(4 * columns.length),
    lengths: take(8 * (short?.lengths ?? lengths).length),
  };
  const { program, ints, floats } = deskOf(used);
  for (let entry = 0; entry < columns.length; entry++)
    ints[at.columns / 4 + entry] = short ? columns[entry] | (short.of[entry] << 16) : 8 * columns[entry];
  floats.set(short?.lengths ?? lengths, at.lengths / 8);
  const limits = floats.subarray(at.limits / 8, at.limits / 8 + count).fill(Number.POSITIVE_INFINITY);
  return {
    limits,
    scan(node, distance) {
      floats[0] = distance;
      const [from, to] = [at.columns + 4 * starts[node], at.columns + 4 * starts[node + 1]];
      const last = short
        ? program.scanShort(from, to, at.lengths, 0, at.limits, at.nodes, at.ways)
        : program.scan(from, to, at.lengths + 8 * starts[node], 0, at.limits, at.nodes, at.ways);
      return (last - at.nodes) / 4;
    },
    nodes: ints.subarray(at.nodes / 4, at.nodes / 4 + count),
    ways: floats.subarray(at.ways / 8, at.ways / 8 + count),
  };
}
