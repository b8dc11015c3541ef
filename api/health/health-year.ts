// One fiscal year as indicators see it, from the graph in memory and from introductions and evaluations.
import type { HealthReach, HealthYear } from '../analysis/indicators/health-year.ts';
import { collaborationOf, reachOf, reachTiesOf } from '../network/networks.ts';
import type { Snapshot } from '../network/snapshot.ts';
import { subjectOfView } from '../network/subject.ts';
import type { Viewed } from '../network/view.ts';
import { challengesOf, coordinatorsOf, introductionsOf } from './coordination-of-year.ts';
import type { HealthSource } from './health-source.ts';
import { principalsOfYear } from './principals-of-year.ts';
import { projectsOf } from './projects-of-year.ts';

const idsOf = (snapshot: Snapshot, { principalIndices }: Viewed) =>
  Array.from(principalIndices, (index) => snapshot.principals[index].id);

function reachOfYear(snapshot: Snapshot, year: number, viewed: Viewed): HealthReach {
  const ties = reachTiesOf(snapshot, { from: year, to: year }, viewed);
  const network = reachOf(collaborationOf(viewed), ties);
  const nodes = new Set(viewed.principalIndices);
  const known = new Int32Array(snapshot.coordinators.length);
  for (const { coordinator, principal } of snapshot.acquaintances)
    if (nodes.has(principal)) known[coordinator]++;
  const most = known.reduce((greatest, count) => Math.max(greatest, count), 0);
  return {
    network,
    busiest:
      known.length === 0 ? -1 : viewed.principals + ties.coordinatorIndices.indexOf(known.indexOf(most)),
    city: Uint8Array.from({ length: network.size }, (_, node) =>
      node < viewed.principals && snapshot.principals[viewed.principalIndices[node]].city ? 1 : 0,
    ),
  };
}

/** A fiscal year of the atlas. */
export function healthYear(source: HealthSource, year: number): HealthYear {
  const { snapshot, mostSubsidyYears, firstYear } = source;
  const viewed = principalsOfYear(snapshot, year);
  const before = year > firstYear ? principalsOfYear(snapshot, year - 1) : null;
  return {
    year,
    subject: subjectOfView(snapshot, { from: year, to: year }, viewed),
    ids: idsOf(snapshot, viewed),
    before: before && { ids: idsOf(snapshot, before), network: collaborationOf(before) },
    reach: reachOfYear(snapshot, year, viewed),
    projects: projectsOf(source, year),
    mostSubsidyYears,
    coordinators: coordinatorsOf(source, year),
    introductions: introductionsOf(source, year),
    challenges: challengesOf(source, year),
  };
}
