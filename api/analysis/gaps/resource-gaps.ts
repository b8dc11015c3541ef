// Needs that nobody near offers, and offers that nobody near needs.
import type { Network } from '../network.ts';
import type { LabelSets } from '../nulls/label-permutation.ts';

/** What principals offer and need. */
export interface Resources {
  /** Kinds that each principal offers. */
  readonly offers: LabelSets;
  readonly needs: LabelSets;
  /** Challenges with their needs, and who raised each; places of principals, empty where nobody is known. */
  readonly challenges: { readonly needs: LabelSets; readonly raisedBy: LabelSets };
}

/** Something needed or offered. */
export interface ResourceGap {
  readonly of: 'PRINCIPAL' | 'CHALLENGE';
  /** Place of the principal or challenge. */
  readonly place: number;
  /** Kind of resource. */
  readonly kind: number;
  /** Principals farther away that offer (need) it, ascending. */
  readonly elsewhere: readonly number[];
}

/** Needs without an offer within two steps, and offers without a need within two steps. */
export interface ResourceGaps {
  readonly unmetNeeds: readonly ResourceGap[];
  readonly unaskedOffers: readonly ResourceGap[];
}

/**
 * Looks around every principal for what it needs and offers, among partners and their partners. A challenge looks
 * around those who raised it, who count as near themselves; one that nobody raised has nobody near.
 */
export function resourceGaps(network: Network, { offers, needs, challenges }: Resources): ResourceGaps {
  const { size } = network;
  const offering = placesOf(offers, size);
  const needing = placesOf(needs, size);
  const unmetNeeds: ResourceGap[] = [];
  const unaskedOffers: ResourceGap[] = [];
  const look = (
    of: ResourceGap['of'],
    place: number,
    kind: number,
    near: ReadonlySet<number>,
    having: readonly (readonly number[])[],
    found: ResourceGap[],
  ) => {
    if (having[kind].some((principal) => near.has(principal))) return;
    const elsewhere = having[kind].filter((principal) => of === 'CHALLENGE' || principal !== place);
    found.push({ of, place, kind, elsewhere });
  };
  for (let principal = 0; principal < size; principal++) {
    const [wanted, given] = [labelsAt(needs, principal), labelsAt(offers, principal)];
    if (wanted.length + given.length === 0) continue;
    const near = withinTwo(network, [principal]);
    near.delete(principal);
    for (const kind of wanted) look('PRINCIPAL', principal, kind, near, offering, unmetNeeds);
    for (const kind of given) look('PRINCIPAL', principal, kind, near, needing, unaskedOffers);
  }
  for (let challenge = 0; challenge + 1 < challenges.needs.starts.length; challenge++) {
    const near = withinTwo(network, labelsAt(challenges.raisedBy, challenge));
    for (const kind of labelsAt(challenges.needs, challenge))
      look('CHALLENGE', challenge, kind, near, offering, unmetNeeds);
  }
  return { unmetNeeds, unaskedOffers };
}

/** Everybody within two ties of some, these included. */
function withinTwo({ starts, neighbours }: Network, from: Iterable<number>): Set<number> {
  const near = new Set(from);
  for (let step = 0; step < 2; step++) {
    for (const node of [...near])
      for (let entry = starts[node]; entry < starts[node + 1]; entry++) near.add(neighbours[entry]);
  }
  return near;
}

/** Principals that have each label. */
function placesOf(sets: LabelSets, size: number): number[][] {
  const places = Array.from({ length: sets.count }, () => [] as number[]);
  for (let i = 0; i < size; i++) for (const label of labelsAt(sets, i)) places[label].push(i);
  return places;
}

function labelsAt({ starts, labels }: LabelSets, place: number): Int32Array {
  return labels.subarray(starts[place], starts[place + 1]);
}
