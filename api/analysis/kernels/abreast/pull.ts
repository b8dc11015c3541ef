// Looks from the nodes that are left to the level before them, where these are fewer than what the level leads to.
import { i32, pair, whileTrue } from '../../wasm/code.ts';
import { wasmFunction } from '../../wasm/module.ts';
import { along, forPairs, NODE, PLAIN, shortAt, step, valuesAt } from './pieces.ts';

/** lay(from, to, values, front): puts the values of each node of the list from … to where its number says. */
export const lay = wasmFunction(4, false, ([from, to, values, front], locals) => {
  const [place] = locals.integers(1);
  return [
    whileTrue(
      i32.less(from.get, to.get),
      place.set(i32.add(front.get, i32.load(from.get))),
      forPairs((_, offset) => pair.store(place.get, pair.load(values.get, offset), offset)),
      step(from, 4),
      step(values, NODE),
    ),
  ];
});

/** entries(from, to, starts): bytes of the rows of all nodes of the list from … to. */
export const entries = wasmFunction(3, true, ([from, to, starts], locals) => {
  const [node, sum] = locals.integers(2);
  return [
    sum.set(i32.value(0)),
    whileTrue(
      i32.less(from.get, to.get),
      node.set(i32.load(from.get)),
      sum.set(
        i32.add(sum.get, i32.minus(i32.load(shortAt(starts, node), 4), i32.load(shortAt(starts, node)))),
      ),
      step(from, 4),
    ),
    sum.get,
  ];
});

/** unseen(from, to, seen, left): keeps those of the list from … to that some search has not seen; gives where it ends. */
export const unseen = wasmFunction(4, true, ([from, to, seen, left], locals) => {
  const [node, place] = locals.integers(2);
  const [none] = locals.pairs(1);
  return [
    whileTrue(
      i32.less(from.get, to.get),
      node.set(i32.load(from.get)),
      place.set(valuesAt(seen, node)),
      none.set(pair.zero()),
      forPairs((_, offset) =>
        none.set(pair.or(none.get, pair.equal(pair.load(place.get, offset), pair.zero()))),
      ),
      i32.store(left.get, node.get),
      left.set(i32.add(left.get, i32.timesPowerOf2(pair.anyBit(none.get), 2))),
      step(from, 4),
    ),
    left.get,
  ];
});

/**
 * touch(from, to, starts, stamps, now, touched): who stands in the row of a node of the list from … to and is touched for
 * the first time at this stamp is written down; gives where that list ends.
 */
export const touch = wasmFunction(6, true, ([from, to, starts, stamps, now, touched], locals) => {
  const [node, other, place] = locals.integers(3);
  return [
    whileTrue(
      i32.less(from.get, to.get),
      node.set(i32.load(from.get)),
      along(locals, starts, node, PLAIN, (entry) => [
        ...other.set(i32.load(entry.get)),
        ...i32.store(touched.get, other.get),
        ...place.set(shortAt(stamps, other)),
        ...touched.set(i32.add(touched.get, i32.timesPowerOf2(i32.differs(i32.load(place.get), now.get), 2))),
        ...i32.store(place.get, now.get),
      ]),
      step(from, 4),
    ),
    touched.get,
  ];
});
