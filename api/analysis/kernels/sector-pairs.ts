// Ties and untied pairs between each two sectors.
import { once } from '../once.ts';
import type { Subject } from '../subject.ts';
import { groupSizes } from './brokerage.ts';
import { sectorMixingOf, within } from './mixing.ts';
import { type Yule, yuleOf } from './yule.ts';

/** Pairs of one kind against all others. */
export interface SectorPair extends Yule {
  /** 'same' for pairs of any one sector, else the two sectors. */
  readonly name: string;
  readonly ties: number;
  readonly untied: number;
  readonly otherTies: number;
  readonly otherUntied: number;
}

/** Pairs of the same sector, then those of each two sectors, a sector with itself among them; null without sectors. */
export const sectorPairsOf = once((subject: Subject): readonly SectorPair[] | null => {
  const mixing = sectorMixingOf(subject);
  if (!mixing || !subject.sectors) return null;
  const { names } = subject.sectors;
  const sizes = groupSizes(subject.sectors);
  const known = sizes.reduce((a, b) => a + b, 0);
  const allTies = mixing.ties.reduce((a, b) => a + b, 0) / 2;
  const allUntied = (known * (known - 1)) / 2 - allTies;
  const pair = (name: string, ties: number, pairs: number): SectorPair => {
    const untied = pairs - ties;
    const [otherTies, otherUntied] = [allTies - ties, allUntied - untied];
    return { name, ties, untied, otherTies, otherUntied, ...yuleOf(ties, untied, otherTies, otherUntied) };
  };
  const pairsWithin = (sector: number) => (sizes[sector] * (sizes[sector] - 1)) / 2;
  const result = [
    pair(
      'same',
      within(mixing.ties, mixing.groups) / 2,
      sizes.reduce((sum, _, sector) => sum + pairsWithin(sector), 0),
    ),
  ];
  for (let s = 0; s < names.length; s++) {
    for (let t = s; t < names.length; t++) {
      const ends = mixing.ties[s * mixing.groups + t];
      const name = `${names[s]} – ${names[t]}`;
      result.push(s === t ? pair(name, ends / 2, pairsWithin(s)) : pair(name, ends, sizes[s] * sizes[t]));
    }
  }
  return result;
});
