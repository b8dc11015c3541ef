// A register that misses some of what there is: the same graph without a random tenth of its participations.
import { hashOf, random } from '../analysis/seeded.ts';
import { placesLeft } from '../analysis/thin.ts';
import type { Snapshot } from '../network/snapshot.ts';

/**
 * Leaves out a tenth of the participations, the same ones in all years.
 * @param replicate with the seed, decides which
 */
export function thinRegister(snapshot: Snapshot, seed: number, replicate: number): Snapshot {
  const { principal, project, role, since, until } = snapshot.participations;
  const left = placesLeft(principal.length, random(hashOf(`${seed} ${replicate}`)));
  return {
    ...snapshot,
    participations: {
      principal: Int32Array.from(left, (row) => principal[row]),
      project: Int32Array.from(left, (row) => project[row]),
      role: Array.from(left, (row) => role[row]),
      since: Int16Array.from(left, (row) => since[row]),
      until: Int16Array.from(left, (row) => until[row]),
    },
  };
}
