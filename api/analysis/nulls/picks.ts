// How members come to projects: picked from everybody, or from those at home in the project's district or field.
import type { Homes } from './homes.ts';

/** A way in which members are picked. Plain data, so that it can be sent to a worker. */
export interface Pick {
  readonly homes: Homes;
  /** Share of all picks, 0 to 1, that are made among those at home. */
  readonly share: number;
  /** For projects of each class, how much more than anybody else one who is at home there is picked; 0 = nobody is. */
  readonly boost: Float64Array;
}

/** How members are picked; what is left of the shares is picked from everybody. */
export interface Picks {
  readonly ways: readonly Pick[];
  /** For each project, how much anybody is picked. */
  readonly base: Float64Array;
}

/** Least share of picks from everybody, so that no network becomes impossible. */
const LEAST = 1e-9;

/**
 * Picks of given shares.
 * @param busy how busy each principal is, of a sum of 1
 */
export function picksOf(
  ways: readonly Homes[],
  shares: readonly number[],
  busy: Float64Array,
  projects: number,
): Picks {
  const picked = ways.map((homes, way) => ({
    homes,
    share: shares[way],
    boost: boostOf(homes, shares[way], busy),
  }));
  const everybody = 1 - shares.reduce((sum, share) => sum + share, 0);
  const base = new Float64Array(projects).fill(Math.max(everybody, LEAST));
  for (const { homes, share, boost } of picked)
    for (let project = 0; project < projects; project++)
      if (boost[homes.projects[project]] === 0) base[project] += share;
  return { ways: picked, base };
}

function boostOf({ principals, width, shared }: Homes, share: number, busy: Float64Array): Float64Array {
  const classes = new Float64Array(shared.length / width);
  for (let i = 0; i < busy.length; i++) classes[principals[i]] += busy[i];
  const together = new Float64Array(width);
  for (let at = 0; at < shared.length; at++)
    if (shared[at] === 1) together[at % width] += classes[Math.floor(at / width)];
  return together.map((sum) => (sum > 0 ? share / sum : 0));
}

/** How much more than another somebody is picked for a project, whatever they are busy with elsewhere. */
export function weightOf({ ways, base }: Picks, principal: number, project: number): number {
  let weight = base[project];
  for (let way = 0; way < ways.length; way++) {
    const { homes, boost } = ways[way];
    const kind = homes.projects[project];
    weight += boost[kind] * homes.shared[homes.principals[principal] * homes.width + kind];
  }
  return weight;
}
