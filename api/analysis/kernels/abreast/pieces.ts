// Pieces of code that the functions of searches abreast share.
import { type Code, i32, type Local, pair, whileTrue } from '../../wasm/code.ts';
import type { Locals } from '../../wasm/module.ts';

/** Searches that go on side by side. */
export const ABREAST = 8;
/** Bytes of a node's values, one of each search. A node is named by its number times this. */
export const NODE = 8 * ABREAST;
/** Bytes of an entry that has a factor: the node, four bytes unused, the factor. */
export const SCALED = 16;
/** Bytes of an entry that has none. */
export const PLAIN = 4;

const PAIR = 16;

/** Code for each pair of values: their place among the pairs, and where they stand in a node's values. */
export const forPairs = (make: (place: number, offset: number) => Code): Code =>
  [0, 1, 2, 3].flatMap((place) => [...make(place, place * PAIR)]);

/** Sum of a pair's two values. */
export const bothOf = (value: Code): Code => [...pair.first(value), ...pair.second(value), 0xa0];

/** Moves an address on. */
export const step = (local: Local, bytes: number): Code => local.set(i32.add(local.get, i32.value(bytes)));

/** Address of a node's values. */
export const valuesAt = (base: Local, node: Local): Code => i32.add(base.get, node.get);

/** Address of a node in a list of 32-bit numbers. */
export const shortAt = (base: Local, node: Local): Code =>
  i32.add(base.get, i32.dividedByPowerOf2(node.get, Math.log2(NODE / 4)));

/** Address of a node in a list of 64-bit numbers. */
export const longAt = (base: Local, node: Local): Code =>
  i32.add(base.get, i32.dividedByPowerOf2(node.get, Math.log2(NODE / 8)));

/** Walks the row of a node, whose entries take so many bytes each. */
export function along(
  locals: Locals,
  starts: Local,
  node: Local,
  bytes: number,
  visit: (entry: Local) => Code,
): Code {
  const [entry, end] = locals.integers(2);
  return [
    ...entry.set(i32.load(shortAt(starts, node))),
    ...end.set(i32.load(shortAt(starts, node), 4)),
    ...whileTrue(i32.less(entry.get, end.get), visit(entry), step(entry, bytes)),
  ];
}
