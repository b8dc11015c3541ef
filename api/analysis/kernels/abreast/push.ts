// Passes values on from the nodes of one level to all that they are joined to.
import { i32, pair, whileTrue } from '../../wasm/code.ts';
import { wasmFunction } from '../../wasm/module.ts';
import { forPairs, NODE, PLAIN, SCALED, shortAt, step, valuesAt } from './pieces.ts';

/** What becomes of a sum: a value is added, taken away as many times as the entry's factor says, or its bits are set. */
export type Passing = 'ADD' | 'TAKE_AWAY' | 'SET_BITS';

/**
 * push(from, to, values, starts, sums, stamps, now, touched): for each node of the list from … to, its values are added
 * to the sums of all in its row. Who is touched for the first time at this stamp is written down; gives where that
 * list ends.
 */
export const pushOf = (passing: Passing) =>
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
          passing === 'TAKE_AWAY' ? factor.set(pair.bothFrom(entry.get, 8)) : [],
          forPairs((at, offset) => {
            const before = pair.load(place.get, offset);
            const after = {
              ADD: pair.add(before, own[at].get),
              TAKE_AWAY: pair.minus(before, pair.times(factor.get, own[at].get)),
              SET_BITS: pair.or(before, own[at].get),
            }[passing];
            return pair.store(place.get, after, offset);
          }),
          // Always written down, but kept only the first time: no branch to foresee.
          i32.store(touched.get, other.get),
          place.set(shortAt(stamps, other)),
          touched.set(i32.add(touched.get, i32.timesPowerOf2(i32.differs(i32.load(place.get), now.get), 2))),
          i32.store(place.get, now.get),
          step(entry, passing === 'TAKE_AWAY' ? SCALED : PLAIN),
        ),
        step(from, 4),
        step(values, NODE),
      ),
      touched.get,
    ];
  });
