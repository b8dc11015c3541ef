// Which tied neighbours of a node have the same group, in every permutation at once.
import type { Neighbourhood, Pairs } from './closed-pairs.ts';
import { addBits, type Digits, LANES, noBits, readBits } from './lanes.ts';

/** Pairs of tied neighbours by permutation. */
export interface ClosedCounts {
  /** Those of the same group as each other. */
  readonly alike: Float64Array;
  /** Of these, those of the node's own group. */
  readonly own: Float64Array;
}

/** Bits of one word: whether each neighbour has the node's group, and where its digits differ from those of others. */
interface Word {
  readonly labels: Int32Array;
  readonly isOwn: Int32Array;
}

/** Additions after which four digits may overflow. */
const ROOM = 15;

function spill(counts: Int32Array, ones: number, twos: number, fours: number, eights: number) {
  addBits(counts, ones);
  addBits(counts, twos, 1);
  addBits(counts, fours, 2);
  addBits(counts, eights, 3);
}

/** Adds up one word of all pairs; counts run in four digits of their own before they are carried on. */
function countWord(
  known: number,
  { starts, later }: Pairs,
  digits: number,
  { labels, isOwn }: Word,
  alikeBits: Int32Array,
  ownBits: Int32Array,
) {
  let [a1, a2, a4, a8, o1, o2, o4, o8] = [0, 0, 0, 0, 0, 0, 0, 0];
  let room = ROOM;
  for (let place = 0; place < known; place++) {
    const mine = place * digits;
    const end = starts[place + 1];
    for (let pair = starts[place]; pair < end; pair++) {
      const theirs = later[pair] * digits;
      let differs = 0;
      for (let digit = 0; digit < digits; digit++) differs |= labels[mine + digit] ^ labels[theirs + digit];
      let bits = ~differs;
      let carry = a1 & bits;
      a1 ^= bits;
      bits = a2 & carry;
      a2 ^= carry;
      carry = a4 & bits;
      a4 ^= bits;
      a8 ^= carry;
      bits = isOwn[place] & isOwn[later[pair]];
      carry = o1 & bits;
      o1 ^= bits;
      bits = o2 & carry;
      o2 ^= carry;
      carry = o4 & bits;
      o4 ^= bits;
      o8 ^= carry;
      if (--room > 0) continue;
      spill(alikeBits, a1, a2, a4, a8);
      spill(ownBits, o1, o2, o4, o8);
      a1 = a2 = a4 = a8 = o1 = o2 = o4 = o8 = 0;
      room = ROOM;
    }
  }
  spill(alikeBits, a1, a2, a4, a8);
  spill(ownBits, o1, o2, o4, o8);
}

/** Writes the counts of some pairs of neighbours of a node. */
export function countPairs(
  node: number,
  near: Neighbourhood,
  pairs: Pairs,
  { digits, words, bits }: Digits,
  counts: ClosedCounts,
): void {
  const { known, nodes } = near;
  const [ownBits, alikeBits] = [noBits(), noBits()];
  const labels = new Int32Array(known * digits);
  const isOwn = new Int32Array(known);
  for (let word = 0; word < words; word++) {
    const mine = (node * words + word) * digits;
    for (let place = 0; place < known; place++) {
      const theirs = (nodes[place] * words + word) * digits;
      let differs = 0;
      for (let digit = 0; digit < digits; digit++) {
        labels[place * digits + digit] = bits[theirs + digit];
        differs |= bits[theirs + digit] ^ bits[mine + digit];
      }
      isOwn[place] = ~differs;
    }
    countWord(known, pairs, digits, { labels, isOwn }, alikeBits, ownBits);
    readBits(ownBits, counts.own, word * LANES);
    readBits(alikeBits, counts.alike, word * LANES);
  }
}
