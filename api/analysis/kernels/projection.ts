// From principals × projects to ties between principals, without an object per tie.
import type { Affiliation, Network } from '../network.ts';

/** A count of ties that may have been stopped. */
export interface TieCount {
  /** Ties counted; where stopped, the first number above the limit that was reached. */
  ties: number;
  /** True when there are more ties than the limit. */
  stopped: boolean;
}

/**
 * Counts pairs of principals that share a project, without building them, and stops above a limit: a way to know
 * whether a projection is affordable. Work is at most Σ n_k² / 2 over projects of n_k members.
 */
export function countTies(affiliation: Affiliation, stopAt = Number.POSITIVE_INFINITY): TieCount {
  const { ties, stopped } = higherDegrees(affiliation, stopAt);
  return { ties, stopped };
}

/**
 * One-mode network of principals who share a project. Strength is Newman's w_ij = Σ_k 1/(n_k − 1) over shared projects
 * k of n_k members, so that a principal's strength is the number of its projects with two or more members; a project
 * of one member makes no tie.
 *
 * Source: M. E. J. Newman, Phys. Rev. E 64, 016132 (2001), doi:10.1103/PhysRevE.64.016132.
 * @throws RangeError when there are more than `stopAt` ties.
 */
export function project(affiliation: Affiliation, stopAt = Number.POSITIVE_INFINITY): Network {
  const { principals: size } = affiliation;
  const { degrees, ties, stopped } = higherDegrees(affiliation, stopAt);
  if (stopped) throw new RangeError(`more than ${stopAt} ties`);
  const above = higherNeighbours(affiliation, degrees, ties);

  const starts = new Int32Array(size + 1);
  for (let i = 0; i < size; i++) starts[i + 1] += degrees[i];
  for (const neighbour of above.neighbours) starts[neighbour + 1]++;
  for (let i = 0; i < size; i++) starts[i + 1] += starts[i];
  const neighbours = new Int32Array(2 * ties);
  const strengths = new Float64Array(2 * ties);
  const sharedProjects = new Int32Array(2 * ties);
  const cursors = starts.slice(0, size);
  const put = (row: number, column: number, strength: number, shared: number) => {
    const entry = cursors[row]++;
    neighbours[entry] = column;
    strengths[entry] = strength;
    sharedProjects[entry] = shared;
  };
  // Lower neighbours arrive in ascending order because rows are visited so; the higher ones are then read off them.
  for (let row = 0; row < size; row++) {
    for (let i = above.starts[row]; i < above.starts[row + 1]; i++) {
      put(above.neighbours[i], row, above.strengths[i], above.sharedProjects[i]);
    }
  }
  const lowerEnds = cursors.slice();
  for (let row = 0; row < size; row++) {
    for (let i = starts[row]; i < lowerEnds[row]; i++)
      put(neighbours[i], row, strengths[i], sharedProjects[i]);
  }
  return { size, starts, neighbours, strengths, sharedProjects };
}

/** Number of partners with a higher index, for every principal. */
function higherDegrees(affiliation: Affiliation, stopAt: number) {
  const { principals, projectStarts, projectList, memberStarts, memberList } = affiliation;
  const degrees = new Int32Array(principals);
  const seenBy = new Int32Array(principals).fill(-1);
  let ties = 0;
  for (let i = 0; i < principals && ties <= stopAt; i++) {
    for (let p = projectStarts[i]; p < projectStarts[i + 1]; p++) {
      // Members ascend: those above i stand at the end, and are read from there.
      for (let m = memberStarts[projectList[p] + 1] - 1; memberList[m] > i; m--) {
        if (seenBy[memberList[m]] === i) continue;
        seenBy[memberList[m]] = i;
        degrees[i]++;
      }
    }
    ties += degrees[i];
  }
  return { degrees, ties, stopped: ties > stopAt };
}

/** Partners with a higher index, in the order in which they are met, with strength and number of shared projects. */
function higherNeighbours(affiliation: Affiliation, degrees: Int32Array, ties: number) {
  const { principals, projectStarts, projectList, memberStarts, memberList } = affiliation;
  const starts = new Int32Array(principals + 1);
  const neighbours = new Int32Array(ties);
  const strengths = new Float64Array(ties);
  const sharedProjects = new Int32Array(ties);
  const seenBy = new Int32Array(principals).fill(-1);
  const entryOf = new Int32Array(principals);
  let next = 0;
  for (let i = 0; i < principals; i++) {
    starts[i + 1] = starts[i] + degrees[i];
    for (let p = projectStarts[i]; p < projectStarts[i + 1]; p++) {
      const first = memberStarts[projectList[p]];
      const last = memberStarts[projectList[p] + 1] - 1;
      const weight = 1 / (last - first);
      for (let m = last; memberList[m] > i; m--) {
        const partner = memberList[m];
        if (seenBy[partner] !== i) {
          seenBy[partner] = i;
          entryOf[partner] = next;
          neighbours[next++] = partner;
        }
        strengths[entryOf[partner]] += weight;
        sharedProjects[entryOf[partner]]++;
      }
    }
  }
  return { starts, neighbours, strengths, sharedProjects };
}
