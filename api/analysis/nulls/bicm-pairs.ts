// Pairs held against the bipartite configuration model: a second opinion beside curveball.
import type { Affiliation } from '../network.ts';
import { type Bicm, solveBicm, solveBicmOf } from './bicm.ts';
import { believedUpTo } from './false-discovery.ts';
import { cellsOf, type Groups } from './group-tables.ts';
import { atLeast, type Chances } from './poisson-binomial.ts';
import type { Strata } from './strata.ts';

/** A pair of principals that share projects. */
export interface SharingPair {
  readonly source: number;
  readonly target: number;
  readonly sharedProjects: number;
  /** Probability that the model lets them share at least as many. */
  readonly p: number;
}

/** Pairs that share projects, and which of them share more than the model explains. */
export interface SharingPairs {
  /** Ordered by source and then target, source < target. */
  readonly pairs: readonly SharingPair[];
  /** Pairs of principals, those included that share nothing, whose p is 1. */
  readonly tests: number;
  /** Those whose p passes Benjamini & Hochberg at the level. */
  readonly believed: readonly SharingPair[];
}

/**
 * How likely each pair shares as many projects by chance (Saracco et al. 2017, doi:10.1088/1367-2630/aa6b38): a sum of
 * independent participations of both, exactly. One-sided: it looks for pairs that share many.
 * @throws Error if the model does not converge
 */
export function sharingPairs(affiliation: Affiliation, level = 0.05): SharingPairs {
  const { principals, projectStarts, projectList, memberStarts, memberList } = affiliation;
  const model = solveBicm(affiliation);
  const known = new Map<string, number>();
  const pairs: SharingPair[] = [];
  const shared = new Int32Array(principals);
  for (let source = 0; source < principals; source++) {
    const targets: number[] = [];
    for (let i = projectStarts[source]; i < projectStarts[source + 1]; i++) {
      const project = projectList[i];
      for (let j = memberStarts[project]; j < memberStarts[project + 1]; j++) {
        if (memberList[j] > source && shared[memberList[j]]++ === 0) targets.push(memberList[j]);
      }
    }
    for (const target of targets.sort((a, b) => a - b)) {
      const [a, b] = [model.principals.of[source], model.principals.of[target]];
      const key = `${Math.min(a, b)} ${Math.max(a, b)} ${shared[target]}`;
      const p = known.get(key) ?? atLeast(chancesOf(model, a, b), shared[target]);
      known.set(key, p);
      pairs.push({ source, target, sharedProjects: shared[target], p });
      shared[target] = 0;
    }
  }
  const tests = (principals * (principals - 1)) / 2;
  const limit = believedUpTo(
    Float64Array.from(pairs, ({ p }) => p),
    tests,
    level,
  );
  return { pairs, tests, believed: pairs.filter(({ p }) => p <= limit) };
}

/** Chances that two classes of principals meet in a project. */
function chancesOf({ projects, probabilities }: Bicm, a: number, b: number): Chances {
  const width = projects.degrees.length;
  return Array.from(
    projects.counts,
    (count, c) => [probabilities[a * width + c] * probabilities[b * width + c], count] as const,
  );
}

/**
 * Expected number of co-participations (pairs of members of a project) of every two groups, a group with itself
 * included, each stratum of projects having a model of its own. In the order of `cellsOf` for PAIRS.
 * @throws Error if a model does not converge; RangeError if there are too many groups
 */
export function expectedSharing(affiliation: Affiliation, strata: Strata, groups: Groups): Float64Array {
  const { principals, memberStarts, memberList } = affiliation;
  const cells = cellsOf({ kind: 'PAIRS', groups, weight: 'ONE' });
  const expected = new Float64Array(cells.length);
  for (let stratum = 0; stratum < strata.count; stratum++) {
    const projects = strata.projects.subarray(strata.starts[stratum], strata.starts[stratum + 1]);
    const degrees = new Int32Array(principals);
    for (const project of projects)
      for (let i = memberStarts[project]; i < memberStarts[project + 1]; i++) degrees[memberList[i]]++;
    const sizes = projects.map((project) => memberStarts[project + 1] - memberStarts[project]);
    const model = solveBicmOf(degrees, sizes);
    const counts = groupsByClass(model, groups);
    model.projects.counts.forEach((count, c) => {
      const members = membersOf(model, counts, c, groups.count);
      cells.forEach(([a, b], cell) => {
        const pairs =
          a === b
            ? (members.sums[a] * members.sums[a] - members.squares[a]) / 2
            : members.sums[a] * members.sums[b];
        expected[cell] += count * pairs;
      });
    });
  }
  return expected;
}

/** How many principals of each group are in each class: group g of class r at `r * groups + g`. */
function groupsByClass({ principals }: Bicm, { of, count }: Groups): Float64Array {
  const counts = new Float64Array(principals.degrees.length * count);
  principals.of.forEach((r, principal) => {
    if (of[principal] >= 0) counts[r * count + of[principal]]++;
  });
  return counts;
}

/** Expected members of each group in a project of a class, and the sum of squares of their probabilities. */
function membersOf(
  { principals, projects, probabilities }: Bicm,
  counts: Float64Array,
  c: number,
  groups: number,
) {
  const width = projects.degrees.length;
  const sums = new Float64Array(groups);
  const squares = new Float64Array(groups);
  for (let r = 0; r < principals.degrees.length; r++) {
    const chance = probabilities[r * width + c];
    for (let group = 0; group < groups; group++) {
      sums[group] += counts[r * groups + group] * chance;
      squares[group] += counts[r * groups + group] * chance * chance;
    }
  }
  return { sums, squares };
}
