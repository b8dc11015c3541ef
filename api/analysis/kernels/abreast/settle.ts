// Makes a level of the nodes that something was passed on to.
import { i32, pair, whileTrue } from '../../wasm/code.ts';
import { wasmFunction } from '../../wasm/module.ts';
import { along, forPairs, longAt, NODE, PLAIN, step, valuesAt } from './pieces.ts';

/**
 * settle(from, to, sums, seen, sizes, ends, list, values, counts): of each node of the list from … to, the sums of those
 * searches that had not seen it yet become its values, times its size; who has any joins the list. What searches reach
 * (the nodes' ends) is counted; all sums are 0 again. Gives where the list ends.
 *
 * BY_ROWS: a node's sums are what stands in `sums` for all in its row, which stays; `starts` comes last.
 */
export const settleOf = (sumsAre: 'BY_NODE' | 'BY_ROWS') =>
  wasmFunction(sumsAre === 'BY_ROWS' ? 10 : 9, true, (given, locals) => {
    const [first, to, sums, seen, sizes, ends, list, values, counts, starts] = given;
    const [node, place, before, isNew] = locals.integers(4);
    const [fresh, any, size, end, old] = locals.pairs(5);
    const count = locals.pairs(4);
    const sum = locals.pairs(4);
    const take =
      sumsAre === 'BY_NODE'
        ? [
            ...place.set(valuesAt(sums, node)),
            ...forPairs((at, offset) => [
              ...sum[at].set(pair.load(place.get, offset)),
              ...pair.store(place.get, pair.zero(), offset),
            ]),
          ]
        : [
            ...forPairs((at) => sum[at].set(pair.zero())),
            ...along(locals, starts, node, PLAIN, (entry) => [
              ...place.set(i32.add(sums.get, i32.load(entry.get))),
              ...forPairs((at, offset) => sum[at].set(pair.add(sum[at].get, pair.load(place.get, offset)))),
            ]),
          ];
    return [
      whileTrue(
        i32.less(first.get, to.get),
        node.set(i32.load(first.get)),
        take,
        before.set(valuesAt(seen, node)),
        size.set(pair.bothFrom(longAt(sizes, node))),
        end.set(pair.bothFrom(longAt(ends, node))),
        any.set(pair.zero()),
        forPairs((at, offset) => [
          ...old.set(pair.load(before.get, offset)),
          ...fresh.set(pair.and(sum[at].get, pair.equal(old.get, pair.zero()))),
          ...any.set(pair.or(any.get, fresh.get)),
          ...pair.store(before.get, pair.or(old.get, fresh.get), offset),
          ...pair.store(values.get, pair.times(fresh.get, size.get), offset),
          ...count[at].set(pair.add(count[at].get, pair.and(end.get, pair.differ(fresh.get, pair.zero())))),
        ]),
        // Always written, but kept only where something is new.
        i32.store(list.get, node.get),
        isNew.set(pair.anyBit(any.get)),
        list.set(i32.add(list.get, i32.timesPowerOf2(isNew.get, 2))),
        values.set(i32.add(values.get, i32.timesPowerOf2(isNew.get, Math.log2(NODE)))),
        step(first, 4),
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
