// Ties between groups, by strength and by number.
import type { Network } from '../network.ts';
import { once } from '../once.ts';
import type { Labels, Subject } from '../subject.ts';
import { networkOf } from '../subject.ts';

/** What runs between each two groups; cell s, t stands at `s · groups + t` and at `t · groups + s` alike. */
export interface Mixing {
  readonly groups: number;
  /** Strength of the ties by the groups of their ends, each tie once from either end. */
  readonly strengths: Float64Array;
  /** Number of ties by the groups of their ends, counted likewise. */
  readonly ties: Float64Array;
}

/** Adds up the ties of which both ends have a group. */
export function mixingOf({ size, starts, neighbours, strengths }: Network, { of, names }: Labels): Mixing {
  const groups = names.length;
  const mixing = { groups, strengths: new Float64Array(groups ** 2), ties: new Float64Array(groups ** 2) };
  for (let node = 0; node < size; node++) {
    if (of[node] < 0) continue;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      const other = of[neighbours[entry]];
      if (other < 0) continue;
      mixing.strengths[of[node] * groups + other] += strengths[entry];
      mixing.ties[of[node] * groups + other]++;
    }
  }
  return mixing;
}

/** Mixing of the sectors of a subject; null where no sector is known. */
export const sectorMixingOf = once((subject: Subject): Mixing | null =>
  subject.sectors ? mixingOf(networkOf(subject), subject.sectors) : null,
);

/** Σ of the diagonal. */
export function within(cells: Float64Array, groups: number): number {
  let sum = 0;
  for (let group = 0; group < groups; group++) sum += cells[group * groups + group];
  return sum;
}

/** Sums of the rows. */
export function rowSums(cells: Float64Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  cells.forEach((cell, place) => {
    sums[Math.floor(place / groups)] += cell;
  });
  return sums;
}
