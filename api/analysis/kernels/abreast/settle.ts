// Makes a level of the nodes that something was passed on to.
import { i32, pair, whileTrue } from '../../wasm/code.ts';
import { wasmFunction } from '../../wasm/module.ts';
import { forPairs, longAt, NODE, step, valuesAt } from './pieces.ts';

/**
 * settle(from, to, sums, seen, sizes, ends, list, values, counts): of each node of the list from … to, the sums of those
 * searches that had not seen it yet become its values, times its size; who has any joins the list. What searches reach
 * (the nodes' ends) is counted; all sums are 0 again. Gives where the list ends.
 */
export const settle = wasmFunction(9, true, (given, locals) => {
  const [from, to, sums, seen, sizes, ends, list, values, counts] = given;
  const [node, sum, before, isNew] = locals.integers(4);
  const [fresh, any, size, end, old] = locals.pairs(5);
  const count = locals.pairs(4);
  return [
    whileTrue(
      i32.less(from.get, to.get),
      node.set(i32.load(from.get)),
      sum.set(valuesAt(sums, node)),
      before.set(valuesAt(seen, node)),
      size.set(pair.bothFrom(longAt(sizes, node))),
      end.set(pair.bothFrom(longAt(ends, node))),
      any.set(pair.zero()),
      forPairs((at, offset) => [
        ...old.set(pair.load(before.get, offset)),
        ...fresh.set(pair.and(pair.load(sum.get, offset), pair.equal(old.get, pair.zero()))),
        ...any.set(pair.or(any.get, fresh.get)),
        ...pair.store(before.get, pair.or(old.get, fresh.get), offset),
        ...pair.store(sum.get, pair.zero(), offset),
        ...pair.store(values.get, pair.times(fresh.get, size.get), offset),
        ...count[at].set(pair.add(count[at].get, pair.and(end.get, pair.differ(fresh.get, pair.zero())))),
      ]),
      // Always written, but kept only where something is new.
      i32.store(list.get, node.get),
      isNew.set(pair.anyBit(any.get)),
      list.set(i32.add(list.get, i32.timesPowerOf2(isNew.get, 2))),
      values.set(i32.add(values.get, i32.timesPowerOf2(isNew.get, Math.log2(NODE)))),
      step(from, 4),
    ),
    forPairs((at, offset) => pair.store(counts.get, count[at].get, offset)),
    list.get,
  ];
});

/**
 * settleBits(from, to, sums, seen, list, values): of each node of the list from … to, the bits that had not been seen yet
 * become its values; who has any joins the list; all sums are 0 again. Gives where the list ends.
 */
export const settleBits = wasmFunction(6, true, ([from, to, sums, seen, list, values], locals) => {
  const [node, sum, before, isNew] = locals.integers(4);
  const [fresh, any, old] = locals.pairs(3);
  return [
    whileTrue(
      i32.less(from.get, to.get),
      node.set(i32.load(from.get)),
      sum.set(valuesAt(sums, node)),
      before.set(valuesAt(seen, node)),
      any.set(pair.zero()),
      forPairs((_, offset) => [
        ...old.set(pair.load(before.get, offset)),
        ...fresh.set(pair.without(pair.load(sum.get, offset), old.get)),
        ...any.set(pair.or(any.get, fresh.get)),
        ...pair.store(before.get, pair.or(old.get, fresh.get), offset),
        ...pair.store(sum.get, pair.zero(), offset),
        ...pair.store(values.get, fresh.get, offset),
      ]),
      i32.store(list.get, node.get),
      isNew.set(pair.anyBit(any.get)),
      list.set(i32.add(list.get, i32.timesPowerOf2(isNew.get, 2))),
      values.set(i32.add(values.get, i32.timesPowerOf2(isNew.get, Math.log2(NODE)))),
      step(from, 4),
    ),
    list.get,
  ];
});
