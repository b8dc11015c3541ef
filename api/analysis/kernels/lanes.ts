// Thirty-two permutations at once: one bit of an integer for each of them.
import { type PermutedLabels, UNKNOWN } from './permuted-labels.ts';

/** Permutations in one integer. */
export const LANES = 32;

/** Labels of nodes in binary, each digit as the bits of thirty-two permutations. */
export interface Digits {
  /** Digits of a label. */
  readonly digits: number;
  /** Integers that hold all permutations. */
  readonly words: number;
  /** Digit d of node i in the permutations of word w stands at `(i * words + w) * digits + d`. */
  readonly bits: Int32Array;
}

/** Writes labels as digits. @param groups how many labels there are */
export function digitsOf({ permutations, of }: PermutedLabels, groups: number): Digits {
  const digits = Math.max(1, Math.ceil(Math.log2(groups)));
  const words = Math.ceil(permutations / LANES);
  const bits = new Int32Array((of.length / permutations) * words * digits);
  for (let place = 0; place < of.length; place++) {
    if (of[place] === UNKNOWN) continue;
    const permutation = place % permutations;
    const first = (((place - permutation) / permutations) * words + (permutation >>> 5)) * digits;
    for (let digit = 0; digit < digits; digit++) {
      bits[first + digit] |= ((of[place] >>> digit) & 1) << (permutation & 31);
    }
  }
  return { digits, words, bits };
}

/** Counts in each lane how often its bit was set, each time for 2^from: digit k of all counts stands in one integer. */
export function addBits(counts: Int32Array, bits: number, from = 0): void {
  let carry = bits;
  for (let digit = from; carry !== 0; digit++) {
    const before = counts[digit];
    counts[digit] = before ^ carry;
    carry &= before;
  }
}

/** Digits enough for what an integer array can hold. */
export function noBits(): Int32Array {
  return new Int32Array(31);
}

/** Writes the counts of the lanes from a place on, as many as there is room for, and empties the counter. */
export function readBits(counts: Int32Array, into: Float64Array, from: number): void {
  const end = Math.min(from + LANES, into.length);
  for (let place = from; place < end; place++) into[place] = 0;
  for (let digit = 0; digit < counts.length; digit++) {
    const bits = counts[digit];
    if (bits === 0) continue;
    for (let place = from; place < end; place++) into[place] += ((bits >>> (place - from)) & 1) * 2 ** digit;
    counts[digit] = 0;
  }
}
