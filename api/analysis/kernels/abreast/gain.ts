// Hands back from one level to the one before what depends on its nodes.
import { type Code, f64, i32, type Local, pair, whileTrue } from '../../wasm/code.ts';
import { wasmFunction } from '../../wasm/module.ts';
import { along, bothOf, forPairs, longAt, NODE, PLAIN, SCALED, step, valuesAt } from './pieces.ts';

const addTo = (place: Local, value: Code): Code => f64.store(place.get, f64.add(f64.load(place.get), value));

/** What besides the row is looked at. */
export type Besides = 'NOTHING' | 'FLOWS' | 'SURPLUS';

/**
 * gain(from, to, values, starts, gains, handed, sizes, ends, between, lanes, more, moreGains): for each node of the list
 * from … to, the gains of all in its row are summed. What depends on it, times how often each search counts, is added
 * to its betweenness; what it hands back along each path that leads to it is written down.
 *
 * FLOWS: what comes back along each entry is added to the flows, which begin at `more`, those of the first entry at
 * `moreGains`. SURPLUS: what stands twice is taken away, by rows with factors that begin at `more`, of `moreGains`.
 */
export const gainOf = (besides: Besides) =>
  wasmFunction(12, false, (given, locals) => {
    const [from, to, values, starts, gains, handed, sizes, ends, between, lanes, more, moreGains] = given;
    const [node, other, place] = locals.integers(3);
    const [size, end, sum, share, factor] = locals.pairs(5);
    const back = locals.pairs(4);
    const toOne = locals.pairs(4);
    const times = locals.pairs(4);
    const added = locals.pairs(4);
    const flow = locals.pairs(besides === 'FLOWS' ? 4 : 0);
    const flowOn = (entry: Local): Code => [
      ...sum.set(pair.zero()),
      ...forPairs((at, offset) =>
        sum.set(pair.add(sum.get, pair.times(flow[at].get, pair.load(other.get, offset)))),
      ),
      // Entries take 4 bytes, flows 8.
      ...place.set(i32.add(more.get, i32.timesPowerOf2(i32.minus(entry.get, moreGains.get), 1))),
      ...addTo(place, bothOf(sum.get)),
    ];
    const takeAway = (entry: Local): Code => [
      ...other.set(i32.add(moreGains.get, i32.load(entry.get))),
      ...factor.set(pair.bothFrom(entry.get, 8)),
      ...forPairs((at, offset) =>
        back[at].set(pair.minus(back[at].get, pair.times(factor.get, pair.load(other.get, offset)))),
      ),
    ];
    return [
      forPairs((at, offset) => [
        ...times[at].set(pair.load(lanes.get, offset)),
        ...added[at].set(pair.load(lanes.get, NODE + offset)),
      ]),
      whileTrue(
        i32.less(from.get, to.get),
        node.set(i32.load(from.get)),
        size.set(pair.bothFrom(longAt(sizes, node))),
        end.set(pair.bothFrom(longAt(ends, node))),
        forPairs((at, offset) => [
          ...back[at].set(added[at].get),
          ...toOne[at].set(pair.dividedBy(pair.load(values.get, offset), size.get)),
          ...(besides === 'FLOWS' ? flow[at].set(pair.times(toOne[at].get, times[at].get)) : []),
        ]),
        along(locals, starts, node, PLAIN, (entry) => [
          ...other.set(i32.add(gains.get, i32.load(entry.get))),
          ...forPairs((at, offset) => back[at].set(pair.add(back[at].get, pair.load(other.get, offset)))),
          ...(besides === 'FLOWS' ? flowOn(entry) : []),
        ]),
        besides === 'SURPLUS' ? along(locals, more, node, SCALED, takeAway) : [],
        place.set(valuesAt(handed, node)),
        sum.set(pair.zero()),
        forPairs((at, offset) => [
          ...share.set(pair.times(toOne[at].get, back[at].get)),
          ...sum.set(pair.add(sum.get, pair.times(share.get, times[at].get))),
          // Where a search has not come to the node there is no path to it, and nothing to hand back.
          ...pair.store(
            place.get,
            pair.and(
              pair.dividedBy(pair.add(end.get, pair.times(size.get, share.get)), toOne[at].get),
              pair.differ(toOne[at].get, pair.zero()),
            ),
            offset,
          ),
        ]),
        place.set(longAt(between, node)),
        addTo(place, bothOf(sum.get)),
        step(from, 4),
        step(values, NODE),
      ),
    ];
  });

/** wipe(from, to, gains): sets the gains of each node of the list to 0. */
export const wipe = wasmFunction(3, false, ([from, to, gains], locals) => {
  const [place] = locals.integers(1);
  return [
    whileTrue(
      i32.less(from.get, to.get),
      place.set(i32.add(gains.get, i32.load(from.get))),
      forPairs((_, offset) => pair.store(place.get, pair.zero(), offset)),
      step(from, 4),
    ),
  ];
});
