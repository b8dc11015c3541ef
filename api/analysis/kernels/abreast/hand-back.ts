// Hands back along the rows of the level beyond, where these are shorter than the rows of the level that gets it.
import { f64, i32, pair, whileTrue } from '../../wasm/code.ts';
import { wasmFunction } from '../../wasm/module.ts';
import { along, bothOf, forPairs, longAt, NODE, PLAIN, step, valuesAt } from './pieces.ts';

/**
 * handBack(from, to, gains, starts, sums, front, lanes, sizes, flows, columns): for each node of the list from … to, its
 * gains are added to the sums of all in its row. With flows, what goes to those in front (the level that gets it) is
 * added to the flow of the entry, of one of the node and all of the other.
 */
export const handBackOf = (withFlows: boolean) =>
  wasmFunction(10, false, (given, locals) => {
    const [from, to, gains, starts, sums, front, lanes, sizes, flows, columns] = given;
    const [node, other, place] = locals.integers(3);
    const own = locals.pairs(4);
    const flow = locals.pairs(withFlows ? 4 : 0);
    const [sum] = locals.pairs(1);
    return [
      whileTrue(
        i32.less(from.get, to.get),
        node.set(i32.load(from.get)),
        place.set(valuesAt(gains, node)),
        forPairs((at, offset) => own[at].set(pair.load(place.get, offset))),
        withFlows
          ? forPairs((at, offset) =>
              flow[at].set(
                pair.dividedBy(
                  pair.times(own[at].get, pair.load(lanes.get, offset)),
                  pair.bothFrom(longAt(sizes, node)),
                ),
              ),
            )
          : [],
        along(locals, starts, node, PLAIN, (entry) => [
          ...other.set(i32.load(entry.get)),
          ...place.set(valuesAt(sums, other)),
          ...forPairs((at, offset) =>
            pair.store(place.get, pair.add(pair.load(place.get, offset), own[at].get), offset),
          ),
          ...(withFlows
            ? [
                ...place.set(valuesAt(front, other)),
                ...sum.set(pair.zero()),
                ...forPairs((at, offset) =>
                  sum.set(pair.add(sum.get, pair.times(flow[at].get, pair.load(place.get, offset)))),
                ),
                // Entries take 4 bytes, flows 8.
                ...place.set(i32.add(flows.get, i32.timesPowerOf2(i32.minus(entry.get, columns.get), 1))),
                ...f64.store(place.get, f64.add(f64.load(place.get), bothOf(sum.get))),
              ]
            : []),
        ]),
        step(from, 4),
      ),
    ];
  });

/**
 * handThrough(from, to, values, starts, gains, sums, sizes, ends): each node of the list from … to sums the gains of all in
 * its row and hands back along each path that leads to it, to all in its row, what depends on it.
 */
export const handThrough = wasmFunction(8, false, (given, locals) => {
  const [from, to, values, starts, gains, sums, sizes, ends] = given;
  const [node, place] = locals.integers(2);
  const [size, end, value] = locals.pairs(3);
  const back = locals.pairs(4);
  return [
    whileTrue(
      i32.less(from.get, to.get),
      node.set(i32.load(from.get)),
      forPairs((at) => back[at].set(pair.zero())),
      along(locals, starts, node, PLAIN, (entry) => [
        ...place.set(i32.add(gains.get, i32.load(entry.get))),
        ...forPairs((at, offset) => back[at].set(pair.add(back[at].get, pair.load(place.get, offset)))),
      ]),
      size.set(pair.bothFrom(longAt(sizes, node))),
      end.set(pair.times(size.get, pair.bothFrom(longAt(ends, node)))),
      forPairs((at, offset) => [
        ...value.set(pair.load(values.get, offset)),
        // Where a search has not come to the node there is no path to it, and nothing to hand back.
        ...back[at].set(
          pair.and(
            pair.add(pair.dividedBy(end.get, value.get), pair.times(size.get, back[at].get)),
            pair.differ(value.get, pair.zero()),
          ),
        ),
      ]),
      along(locals, starts, node, PLAIN, (entry) => [
        ...place.set(i32.add(sums.get, i32.load(entry.get))),
        ...forPairs((at, offset) =>
          pair.store(place.get, pair.add(pair.load(place.get, offset), back[at].get), offset),
        ),
      ]),
      step(from, 4),
      step(values, NODE),
    ),
  ];
});
