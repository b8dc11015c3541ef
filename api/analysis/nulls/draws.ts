// Whole numbers by chance, fast: null models draw hundreds of millions of them.
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hashOf } from '../seeded.ts';

/** Draws a whole number in 0 … bound − 1; the bound is at most 2³¹. */
export type Draw = (bound: number) => number;

/**
 * Uniform whole numbers, the same sequence for the same seed and part. Scaling 32 bits favours some numbers over others
 * by at most bound / 2³².
 * @param part which part of a piece of work draws, so that no two draw the same
 */
export function drawsOf(seed: number, part: number): Draw {
  const generator = xoroshiro128plus(hashOf(`${seed} ${part}`) | 0);
  return (bound) => Math.floor(((generator.next() >>> 0) * bound) / 4294967296);
}

/** Deals a stretch of a list out again (Fisher–Yates). */
export function shuffle(list: Int32Array, begin: number, end: number, draw: Draw): void {
  for (let i = end - 1; i > begin; i--) {
    const j = begin + draw(i - begin + 1);
    const item = list[i];
    list[i] = list[j];
    list[j] = item;
  }
}
