// Finds how members are picked from who takes part in what.
import type { Affiliation } from '../network.ts';
import { drawsOf } from './draws.ts';
import type { Homes } from './homes.ts';
import { type Picks, picksOf, weightOf } from './picks.ts';

/** Most steps; shares settle long before. */
const STEPS = 100;

/** Shares that change less have settled. */
const SETTLED = 1e-5;

/**
 * Fits the mixture P(i is picked for k) = a_i · (h₀ + Σ_w h_w · [i is at home in k] / A_wk), a_i how busy i is, A_wk how
 * busy all at home in k are together: a share h_w of picks is made among those at home, the same share for every
 * district (field), the rest among everybody. By expectation and maximisation (Dempster, Laird & Rubin 1977) in the
 * shares; a_i is set so that everybody is expected as often as observed. Where nobody is at home in a project, all its
 * picks are from everybody.
 * @param ways those that explain no more than chance would (Bayesian information criterion) are left out
 * @returns null where no way is left
 */
export function fitPicks(affiliation: Affiliation, ways: readonly Homes[]): Picks | null {
  const entries = affiliation.memberList.length;
  if (entries === 0 || ways.length === 0) return null;
  const once = new Int32Array(affiliation.projects).fill(1);
  const fit = fitted(affiliation, ways, once);
  const gains = ways.map((left) => {
    const others = ways.filter((way) => way !== left);
    return fit.likelihood - fitted(affiliation, others, once).likelihood;
  });
  const weakest = gains.indexOf(Math.min(...gains));
  if (2 * gains[weakest] > Math.log(entries)) return fit.picks;
  return fitPicks(affiliation, ways.toSpliced(weakest, 1));
}

/**
 * The same picks as they would have been found had other projects of the same kind happened: fitted to projects drawn
 * with replacement. A null that used one fit only would be surer than the data are, and find gaps that are none.
 * @param part with the seed, decides what is drawn
 */
export function redrawnPicks(affiliation: Affiliation, { ways }: Picks, seed: number, part: number): Picks {
  const draw = drawsOf(seed, -1 - part);
  const times = new Int32Array(affiliation.projects);
  for (let i = 0; i < affiliation.projects; i++) times[draw(affiliation.projects)]++;
  const homes = ways.map((way) => way.homes);
  return fitted(
    affiliation,
    homes,
    times,
    ways.map(({ share }) => share),
  ).picks;
}

/** Fits shares of ways. @param times how often each project counts */
function fitted(
  affiliation: Affiliation,
  ways: readonly Homes[],
  times: Int32Array,
  start: readonly number[] = ways.map(() => 0.5 / ways.length),
) {
  const { principals, projects, memberStarts, memberList } = affiliation;
  let entries = 0;
  const observed = new Float64Array(principals);
  for (let project = 0; project < projects; project++) {
    entries += times[project] * (memberStarts[project + 1] - memberStarts[project]);
    for (let i = memberStarts[project]; i < memberStarts[project + 1]; i++)
      observed[memberList[i]] += times[project];
  }
  const sizes = ways.map((homes) => picksByClass(homes, memberStarts, times, entries));
  let busy: Float64Array = observed.map((count) => count / entries);
  let shares = [...start];
  let picks = picksOf(ways, shares, busy, projects);
  let likelihood = 0;
  for (let step = 0; step < STEPS; step++) {
    const sums = new Float64Array(ways.length);
    likelihood = 0;
    for (let project = 0; project < projects; project++) {
      if (times[project] === 0) continue;
      for (let i = memberStarts[project]; i < memberStarts[project + 1]; i++)
        likelihood += times[project] * credit(picks, memberList[i], project, busy, times[project], sums);
    }
    if (ways.length === 0) break;
    const before = shares;
    shares = before.map((_, way) => sums[way] / entries);
    busy = busyOf(picks, sizes, observed);
    picks = picksOf(ways, shares, busy, projects);
    if (shares.every((share, way) => Math.abs(share - before[way]) < SETTLED)) break;
  }
  return { picks, likelihood };
}

/** Adds to each way how likely it made one pick. @returns the logarithm of the probability of the pick */
function credit(
  picks: Picks,
  principal: number,
  project: number,
  busy: Float64Array,
  times: number,
  sums: Float64Array,
): number {
  const { ways } = picks;
  const weight = weightOf(picks, principal, project);
  for (let way = 0; way < ways.length; way++) {
    const { homes, share, boost } = ways[way];
    const kind = homes.projects[project];
    // Where nobody is at home, part of what comes from everybody would have been picked this way.
    if (boost[kind] === 0) sums[way] += (times * share) / weight;
    else if (homes.shared[homes.principals[principal] * homes.width + kind] === 1)
      sums[way] += (times * boost[kind]) / weight;
  }
  return Math.log(busy[principal] * weight);
}

/** How busy everybody is if all are expected as often as observed. */
function busyOf({ ways }: Picks, sizes: readonly Float64Array[], observed: Float64Array): Float64Array {
  const everybody = 1 - ways.reduce((sum, { share }) => sum + share, 0);
  const rates = ways.map(({ homes, share, boost }, way) => {
    const { width, shared } = homes;
    let homeless = 0;
    for (let kind = 0; kind < width; kind++) if (boost[kind] === 0) homeless += share * sizes[way][kind];
    const rate = new Float64Array(shared.length / width).fill(homeless);
    for (let at = 0; at < shared.length; at++)
      if (shared[at] === 1) rate[Math.floor(at / width)] += sizes[way][at % width] * boost[at % width];
    return rate;
  });
  const busy = observed.map((count, i) => {
    const rate = ways.reduce((sum, { homes }, way) => sum + rates[way][homes.principals[i]], everybody);
    return rate > 0 ? count / rate : 0;
  });
  const total = busy.reduce((sum, value) => sum + value, 0);
  return busy.map((value) => value / total);
}

/** Share of all picks that projects of each class make. */
function picksByClass(
  { projects, width }: Homes,
  memberStarts: Int32Array,
  times: Int32Array,
  entries: number,
): Float64Array {
  const sizes = new Float64Array(width);
  for (let project = 0; project < projects.length; project++)
    sizes[projects[project]] +=
      (times[project] * (memberStarts[project + 1] - memberStarts[project])) / entries;
  return sizes;
}
