// Passes values on from the nodes of one level to all that they are joined to.
import { i32, pair, whileTrue } from '../../wasm/code.ts';
import { wasmFunction } from '../../wasm/module.ts';
import { forPairs, NODE, PLAIN, SCALED, shortAt, step, valuesAt } from './pieces.ts';

/**
 * push(from, to, values, starts, sums, stamps, now, touched): for each node of the list from … to, its values are added
 * to the sums of all in its row. Who is touched for the first time at this stamp is written down; gives where that
 * list ends. With factors each value is taken away as many times.
 */
export const pushOf = (isScaled: boolean) =>
  wasmFunction(8, true, ([from, to, values, starts, sums, stamps, now, touched], locals) => {
    const [node, entry, end, other, place] = locals.integers(5);
    const own = locals.pairs(4);
    const [factor] = locals.pairs(1);
    return [
      whileTrue(
        i32.less(from.get, to.get),
        node.set(i32.load(from.get)),
        forPairs((at, offset) => own[at].set(pair.load(values.get, offset))),
        entry.set(i32.load(shortAt(starts, node))),
        end.set(i32.load(shortAt(starts, node), 4)),
        whileTrue(
          i32.less(entry.get, end.get),
          other.set(i32.load(entry.get)),
          place.set(valuesAt(sums, other)),
          isScaled ? factor.set(pair.bothFrom(entry.get, 8)) : [],
          forPairs((at, offset) => {
            const before = pair.load(place.get, offset);
            const after = isScaled
              ? pair.minus(before, pair.times(factor.get, own[at].get))
              : pair.add(before, own[at].get);
            return pair.store(place.get, after, offset);
          }),
          // Always written down, but kept only the first time: no branch to foresee.
          i32.store(touched.get, other.get),
          place.set(shortAt(stamps, other)),
          touched.set(i32.add(touched.get, i32.timesPowerOf2(i32.differs(i32.load(place.get), now.get), 2))),
          i32.store(place.get, now.get),
          step(entry, isScaled ? SCALED : PLAIN),
        ),
        step(from, 4),
        step(values, NODE),
      ),
      touched.get,
    ];
  });
