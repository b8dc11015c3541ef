// Chance that a seed decides: one independent stream per purpose, so that more of one record changes no other.
import { hashOf, random } from '#api/analysis/seeded.ts';

/** Draws from one stream. */
export interface Chance {
  /** Uniform number in [0, 1). */
  unit(): number;
  /** Whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** True with probability `p`. */
  happens(p: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** One of a list, by weights of which one at least is positive. */
  weighted<T>(list: readonly T[], weight: (item: T) => number): T;
  /** Up to `count` different ones of a list by weight; those of weight 0 never. */
  several<T>(list: readonly T[], count: number, weight: (item: T) => number): T[];
  /** Standard normal number. */
  normal(): number;
}

/** The stream of one purpose (`projects/3`) of a seed. */
export function chanceOf(seed: number, purpose: string): Chance {
  const unit = random(seed ^ hashOf(purpose));
  const int = (min: number, max: number) => min + Math.floor(unit() * (max - min + 1));
  const several = <T>(list: readonly T[], count: number, weight: (item: T) => number): T[] => {
    // A plain loop: `Float64Array.from` took a third of the time of the large sizes.
    const weights = new Float64Array(list.length);
    let total = 0;
    for (let i = 0; i < list.length; i++) total += weights[i] = weight(list[i]!);
    const found: T[] = [];
    while (found.length < count && total > 1e-9) {
      let left = unit() * total;
      let last = -1;
      for (let i = 0; i < weights.length; i++) {
        if (weights[i] === 0) continue;
        last = i;
        left -= weights[i]!;
        if (left < 0) break;
      }
      if (last < 0) break;
      found.push(list[last]!);
      total -= weights[last]!;
      weights[last] = 0;
    }
    return found;
  };
  return {
    unit,
    int,
    happens: (p) => unit() < p,
    pick: (list) => list[int(0, list.length - 1)]!,
    weighted: (list, weight) => several(list, 1, weight)[0]!,
    several,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
  };
}
