// Where a project is at home if nobody has recorded it: where its lead is, else where most of its members are.
import type { Affiliation } from '../network.ts';
import { type LabelSets, labelSetsOf } from '../nulls/label-permutation.ts';
import type { SharedLabels } from './gap-subject.ts';

/** Fewest members that must agree where there is no lead. */
const AGREEING = 2;

/**
 * Labels of projects for the question whether members are at home there; never what a table counts. A label that was
 * recorded stands; of labels that equally many members have, the first counts.
 */
export function homeLabels(
  { principals, projects }: SharedLabels,
  { memberStarts, memberList }: Affiliation,
  leads: Int32Array,
): LabelSets {
  const sets = Array.from(leads, (lead, project) => {
    const recorded = labelsAt(projects, project);
    if (recorded.length > 0) return recorded;
    if (lead >= 0) return labelsAt(principals, lead);
    const counts = new Map<number, number>();
    for (const member of memberList.subarray(memberStarts[project], memberStarts[project + 1]))
      for (const label of labelsAt(principals, member)) counts.set(label, (counts.get(label) ?? 0) + 1);
    const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return first && first[1] >= AGREEING ? [first[0]] : [];
  });
  return labelSetsOf(projects.count, sets);
}

function labelsAt({ starts, labels }: LabelSets, place: number): Int32Array {
  return labels.subarray(starts[place], starts[place + 1]);
}
