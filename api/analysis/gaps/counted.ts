// What of a subject counts as evidence: each project that recurs once, in its first year.
import { type LabelSets, labelSetsOf } from '../nulls/label-permutation.ts';
import { affiliationWith, firstOfRecurring } from '../nulls/recurring.ts';
import type { GapSubject } from './gap-subject.ts';

/** Places in the subject of the projects that count, ascending. */
export function countedProjects({ affiliation, startYears, leads, titles }: GapSubject): Int32Array {
  return firstOfRecurring(affiliation, { years: startYears, leads, titles });
}

/** The same principals in these projects only. */
export function withProjects(subject: GapSubject, projects: Int32Array): GapSubject {
  const { affiliation, districts, fields, domains, startYears, leads, titles } = subject;
  const of = (values: Int32Array) => projects.map((project) => values[project]);
  const sets = (labels: LabelSets) => labelsOfProjects(labels, projects);
  return {
    ...subject,
    affiliation: affiliationWith(affiliation, projects),
    districts: { ...districts, projects: sets(districts.projects) },
    fields: { ...fields, projects: sets(fields.projects) },
    domains: { ...domains, projects: sets(domains.projects) },
    startYears: of(startYears),
    leads: of(leads),
    titles: of(titles),
  };
}

function labelsOfProjects({ count, starts, labels }: LabelSets, projects: Int32Array): LabelSets {
  const sets = Array.from(projects, (project) => labels.subarray(starts[project], starts[project + 1]));
  return labelSetsOf(count, sets);
}

/** The first label of each; −1 where there is none. */
export function firstLabels({ starts, labels }: LabelSets): Int32Array {
  return Int32Array.from({ length: starts.length - 1 }, (_, i) =>
    starts[i + 1] > starts[i] ? labels[starts[i]] : -1,
  );
}

/** Sectors that take part in each project. */
export function sectorsOfProjects({ affiliation, sectors }: GapSubject): LabelSets {
  const { projects, memberStarts, memberList } = affiliation;
  const members = (project: number) => memberList.subarray(memberStarts[project], memberStarts[project + 1]);
  const sets = Array.from({ length: projects }, (_, project) =>
    Array.from(members(project), (member) => sectors?.of[member] ?? -1).filter((sector) => sector >= 0),
  );
  return labelSetsOf(sectors?.names.length ?? 0, sets);
}
