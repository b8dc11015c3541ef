// Neighbours of a node by group, in every permutation.
import { pairsOf } from './brokerage.ts';
import type { Neighbourhood } from './closed-pairs.ts';
import type { ClosedCounts } from './count-closed.ts';
import { LANES } from './lanes.ts';
import type { PermutedLabels } from './permuted-labels.ts';

/** Neighbours by group in every permutation. */
export interface GroupCounts {
  /** Those of the node's own group. */
  readonly own: Float64Array;
  /** Pairs of the same group. */
  readonly alike: Float64Array;
  /** Those of the node's own group, each as often as it is in a pair that is tied: 2 · both + one of the two. */
  readonly closedOwn: Float64Array;
}

/** Zeros to count in, left as they were: one place per group in each of a few permutations. */
export interface Room {
  readonly groups: number;
  readonly room: Int32Array;
  readonly closed: Float64Array;
}

/** Makes room. */
export function roomFor(groups: number): Room {
  return { groups, room: new Int32Array(LANES * groups), closed: new Float64Array(LANES * groups) };
}

/** Counts all neighbours, a few permutations at a time, so that counts by group stay in the cache. */
export function countGroups(
  node: number,
  near: Neighbourhood,
  { permutations, of }: PermutedLabels,
  { groups, room, closed }: Room,
): GroupCounts {
  const { known, nodes, closedOf } = near;
  const zeros = () => new Float64Array(permutations);
  const counts: GroupCounts = { own: zeros(), alike: zeros(), closedOwn: zeros() };
  const mine = node * permutations;
  for (let begin = 0; begin < permutations; begin += LANES) {
    const end = Math.min(begin + LANES, permutations);
    for (let place = 0; place < known; place++) {
      const theirs = nodes[place] * permutations;
      for (let i = begin; i < end; i++) {
        const at = (i - begin) * groups + of[theirs + i];
        room[at]++;
        closed[at] += closedOf[place];
      }
    }
    for (let i = begin; i < end; i++) {
      const at = (i - begin) * groups + of[mine + i];
      counts.own[i] = room[at];
      counts.closedOwn[i] = closed[at];
    }
    for (let place = 0; place < known; place++) {
      const theirs = nodes[place] * permutations;
      for (let i = begin; i < end; i++) {
        const at = (i - begin) * groups + of[theirs + i];
        if (room[at] === 0) continue;
        counts.alike[i] += pairsOf(room[at]);
        room[at] = 0;
        closed[at] = 0;
      }
    }
  }
  return counts;
}

/** Adds to the counts of tied pairs those of one clique: by group, because all its pairs are tied. */
export function addClique(
  node: number,
  { nodes }: Neighbourhood,
  clique: Int32Array,
  { permutations, of }: PermutedLabels,
  { groups, room }: Room,
  counts: ClosedCounts,
): void {
  const mine = node * permutations;
  for (let begin = 0; begin < permutations; begin += LANES) {
    const end = Math.min(begin + LANES, permutations);
    for (let member = 0; member < clique.length; member++) {
      const theirs = nodes[clique[member]] * permutations;
      for (let i = begin; i < end; i++) room[(i - begin) * groups + of[theirs + i]]++;
    }
    for (let i = begin; i < end; i++) counts.own[i] += pairsOf(room[(i - begin) * groups + of[mine + i]]);
    for (let member = 0; member < clique.length; member++) {
      const theirs = nodes[clique[member]] * permutations;
      for (let i = begin; i < end; i++) {
        const at = (i - begin) * groups + of[theirs + i];
        if (room[at] === 0) continue;
        counts.alike[i] += pairsOf(room[at]);
        room[at] = 0;
      }
    }
  }
}
