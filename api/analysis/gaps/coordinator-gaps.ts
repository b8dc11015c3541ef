// Whom no coordinator reaches, who has more than they can take on, and what would be lost without somebody.
import type { Network } from '../network.ts';
import type { LabelSets } from '../nulls/label-permutation.ts';

/** Coordinators and what they have to do. */
export interface CoordinatorFacts {
  /** Principals that each coordinator knows. */
  readonly knows: LabelSets;
  /** Introductions of each in the fiscal year. */
  readonly introductions: ArrayLike<number>;
  /** How many each can take on in a year; NaN where nobody has said. */
  readonly capacity: ArrayLike<number>;
  /** 1 for principals of sector GOVERNMENT. */
  readonly government: ArrayLike<number>;
}

/** Pairs of principals that hang together, directly or through others and coordinators. */
export interface Reach {
  /** Pairs of those left that still hang together. */
  readonly pairs: number;
  /** Pairs of those left that hang together with nobody taken out. */
  readonly before: number;
}

/** Gaps around coordinators; places throughout. */
export interface CoordinatorGaps {
  /** Principals that no coordinator knows, nor any of their partners, ascending. */
  readonly unreached: readonly number[];
  readonly aboveCapacity: readonly number[];
  /** The network without each coordinator. */
  readonly without: readonly Reach[];
  readonly withoutGovernment: Reach;
}

/** Looks at collaboration with coordinators in it. A coordinator reaches those it knows and their partners. */
export function coordinatorGaps(network: Network, facts: CoordinatorFacts): CoordinatorGaps {
  const { knows, introductions, capacity, government } = facts;
  const coordinators = knows.starts.length - 1;
  const knownBy = (coordinator: number) =>
    knows.labels.subarray(knows.starts[coordinator], knows.starts[coordinator + 1]);
  const reached = new Set<number>();
  for (let coordinator = 0; coordinator < coordinators; coordinator++) {
    for (const principal of knownBy(coordinator)) {
      reached.add(principal);
      for (let entry = network.starts[principal]; entry < network.starts[principal + 1]; entry++)
        reached.add(network.neighbours[entry]);
    }
  }
  const all = Array.from({ length: network.size }, (_, principal) => principal);
  const everybody = (): boolean => true;
  const reach = (stays: (principal: number) => boolean, left: number): Reach => ({
    pairs: pairsOf(partsOf(network, facts, stays, left), stays),
    before: pairsOf(partsOf(network, facts, everybody, -1), stays),
  });
  return {
    unreached: all.filter((principal) => !reached.has(principal)),
    aboveCapacity: Array.from({ length: coordinators }, (_, i) => i).filter(
      (i) => introductions[i] > capacity[i],
    ),
    without: Array.from({ length: coordinators }, (_, i) => reach(everybody, i)),
    withoutGovernment: reach((principal) => government[principal] === 0, -1),
  };
}

/** The part in which each principal lies, by its root; coordinators tie those they know. */
function partsOf(
  { size, starts, neighbours }: Network,
  { knows }: CoordinatorFacts,
  stays: (principal: number) => boolean,
  left: number,
): Int32Array {
  const root = Int32Array.from({ length: size + knows.starts.length - 1 }, (_, i) => i);
  const find = (node: number): number => {
    let at = node;
    while (root[at] !== at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  };
  for (let principal = 0; principal < size; principal++) {
    if (!stays(principal)) continue;
    for (let entry = starts[principal]; entry < starts[principal + 1]; entry++)
      if (stays(neighbours[entry])) root[find(neighbours[entry])] = find(principal);
  }
  for (let coordinator = 0; coordinator + 1 < knows.starts.length; coordinator++) {
    if (coordinator === left) continue;
    for (let i = knows.starts[coordinator]; i < knows.starts[coordinator + 1]; i++)
      if (stays(knows.labels[i])) root[find(knows.labels[i])] = find(size + coordinator);
  }
  return Int32Array.from({ length: size }, (_, principal) => find(principal));
}

function pairsOf(parts: Int32Array, counts: (principal: number) => boolean): number {
  const sizes = new Map<number, number>();
  parts.forEach((part, principal) => {
    if (counts(principal)) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  });
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
