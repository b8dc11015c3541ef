// The same subject with other names, with a twin, or with one more who is alone.
import { networkOfPairs } from '#api/analysis/kernels/csr.ts';
import { tiesOf } from '#api/analysis/network.ts';
import { spansAt, yearsOfSpans } from '#api/analysis/participation-years.ts';
import type { Labels, Subject } from '#api/analysis/subject.ts';
import { affiliation } from './networks.ts';
import { projectsOf, subjectOf } from './subjects.ts';

/** A subject of new nodes, each of which is as one of the old: `origins[i]`, or alone and unknown (−1). */
function drawnFrom(subject: Subject, origins: readonly number[]): Subject {
  const labels = (known: Labels | null) =>
    known && {
      of: Int32Array.from(origins, (origin) => (origin < 0 ? -1 : known.of[origin])),
      names: known.names,
    };
  const more = {
    sectors: labels(subject.sectors),
    districts: labels(subject.districts),
    facts: subject.facts,
  };
  const { affiliation: two, network, years } = subject;
  if (!two) {
    const ties = tiesOf(network!);
    return subjectOf(
      networkOfPairs(origins.length, {
        sources: Array.from(ties.sources, (node) => origins.indexOf(node)),
        targets: Array.from(ties.targets, (node) => origins.indexOf(node)),
        strengths: Array.from(ties.entries, (entry) => network!.strengths[entry]),
      }),
      more,
    );
  }
  const lists = projectsOf(two);
  const members = Array.from({ length: two.projects }, (_, project) =>
    [...origins.keys()].filter((node) => origins[node] >= 0 && lists[origins[node]].includes(project)),
  );
  // Rows keep the order of projects, so years follow row by row.
  const entries = origins.flatMap((origin) =>
    origin < 0 ? [] : lists[origin].map((_, place) => two.projectStarts[origin] + place),
  );
  return subjectOf(affiliation(origins.length, members), {
    ...more,
    years: years && yearsOfSpans(entries.map((entry) => spansAt(years, entry))),
  });
}

const nodesOf = ({ size }: Subject) => Array.from({ length: size }, (_, node) => node);

/** Node i is called `order[i]`. */
export function renamed(subject: Subject, order: readonly number[]): Subject {
  return drawnFrom(
    subject,
    nodesOf(subject).map((name) => order.indexOf(name)),
  );
}

/** One more principal, the last, who takes part in whatever node 0 does. Only for subjects of participations. */
export function withTwin(subject: Subject): Subject {
  return drawnFrom(subject, [...nodesOf(subject), 0]);
}

/** One more node, the last, without ties and of no known group. */
export function withOneAlone(subject: Subject): Subject {
  return drawnFrom(subject, [...nodesOf(subject), -1]);
}
