// Distances in hops from many sources, 512 of them at a time, each a bit.
import { byteSums, fillByteSums, weightOf } from '../byte-sums.ts';
import { type Distances, distancesOf, tell } from '../paths.ts';
import type { Rows } from '../rows.ts';
import { NODE } from './pieces.ts';
import type { Desk } from './program.ts';
import { clear, fillSide, planOf, planSide, type Side } from './side.ts';

/** A network in which distances are measured. */
export interface Measured {
  readonly rows: Rows;
  /** How many principals each node stands for; 0 for a project, which is only on the way. */
  readonly weights: Float64Array;
  /** Steps from node to node that make a hop: 2 where a way leads from principal to project to principal. */
  readonly steps: 1 | 2;
}

/** Sources at a time: the bits of a node's values. */
const BITS = 8 * NODE;
const WORDS = BITS / 32;

/**
 * What lies how far from each node, of the sources that are given: as distances are the same both ways, every node
 * counts the sources that come to it.
 *
 * Source: M. Then et al., Proc. VLDB Endow. 8 (2014) 449–460, doi:10.14778/2735496.2735507.
 */
export function measureDistances(
  { rows, weights, steps }: Measured,
  sources: Int32Array,
  report: (share: number) => void = () => {},
): Distances {
  const plan = planOf();
  // Room for two levels: one is enough to reach the next.
  const side = planSide(plan, rows, 2);
  const desk = plan.open();
  const ones = new Float64Array(weights.length);
  fillSide(desk, side, rows, { sizes: ones, ends: ones });
  const found = distancesOf(weights.length);
  const sums = byteSums(BITS);
  let now = 0;
  for (let at = 0; at < sources.length; at += BITS) {
    const batch = sources.subarray(at, at + BITS);
    const ofBits = new Float64Array(BITS);
    batch.forEach((source, bit) => {
      ofBits[bit] = weights[source];
    });
    fillByteSums(sums, ofBits);
    now = spread(desk, side, batch, now, (node, level, bits) => {
      if (weights[node] === 0 || level % steps > 0) return;
      let others = 0;
      for (let word = 0; word < WORDS; word++)
        if (desk.ints[bits + word] !== 0) others += weightOf(sums, desk.ints[bits + word], word);
      tell(found, node, others, level / steps);
    });
    report((at + batch.length) / sources.length);
  }
  return found;
}

/** Goes from the sources to all they reach. @param visit gets each node, on each level, with where its bits stand */
function spread(
  desk: Desk,
  side: Side,
  sources: Int32Array,
  before: number,
  visit: (node: number, level: number, bits: number) => void,
): number {
  const { program, ints } = desk;
  const { list, values, starts, sums, seen, stamps, touched } = side;
  clear(desk, seen, (NODE / 8) * side.count);
  clear(desk, values, (NODE / 8) * sources.length);
  sources.forEach((source, bit) => {
    ints[list / 4 + bit] = NODE * source;
    ints[values / 4 + WORDS * bit + (bit >> 5)] = 1 << (bit & 31);
    ints[seen / 4 + WORDS * source + (bit >> 5)] |= 1 << (bit & 31);
  });
  let now = before;
  let [first, other, reached] = [0, side.count, sources.length];
  for (let level = 1; reached > 0; level++) {
    const from = list + 4 * first;
    const at = [from, from + 4 * reached, values + NODE * first] as const;
    const last = program.pushBits(...at, starts, sums, stamps, ++now, touched);
    const into = [list + 4 * other, values + NODE * other] as const;
    reached = (program.settleBits(touched, last, sums, seen, ...into) - into[0]) / 4;
    [first, other] = [other, first];
    for (let place = first; place < first + reached; place++)
      visit(ints[list / 4 + place] / NODE, level, values / 4 + WORDS * place);
  }
  return now;
}
