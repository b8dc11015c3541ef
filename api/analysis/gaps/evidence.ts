// The principals and projects behind a cell of a table of gaps.
import type { LabelSets } from '../nulls/label-permutation.ts';
import type { GapSubject } from './gap-subject.ts';
import { type Axis, type GapTableId, gapTables } from './table-list.ts';

/** What stands behind a cell, by places in the subject. */
export interface Evidence {
  /** Projects counted in the cell, ascending. */
  readonly projects: readonly number[];
  /** Principals of its groups that take part in them, the busiest first. */
  readonly meeting: readonly number[];
  /** Principals of its groups that take part in something, but in none of them; the busiest first. */
  readonly apart: readonly number[];
}

/** Tables whose cells are groups of principals that meet; the others cross labels of projects. */
const MEETINGS: ReadonlySet<GapTableId> = new Set([
  'sectorPairs',
  'sectorCombinations',
  'districts',
  'districtPairs',
]);

/**
 * What stands behind a cell.
 * @param counted projects that count, see `countedProjects`
 * @param labels names of the cell's labels
 */
export function evidenceOf(
  subject: GapSubject,
  counted: Int32Array,
  table: GapTableId,
  labels: readonly string[],
): Evidence {
  const { affiliation } = subject;
  const { memberStarts, memberList, projectStarts } = affiliation;
  const { axes } = gapTables.find(({ id }) => id === table)!;
  const named = labels.map((label, i) => ({ axis: axes[Math.min(i, axes.length - 1)], label }));
  const meets = MEETINGS.has(table);
  const belongs = named.map(({ axis, label }) => belongsTo(subject, axis, label));
  const needed = belongs.filter((to) => to !== null);
  const concerned = (principal: number) =>
    meets ? needed.some((to) => to(principal)) : needed.every((to) => to(principal));
  const membersOf = (project: number) =>
    memberList.subarray(memberStarts[project], memberStarts[project + 1]);
  const inCell = (project: number): boolean => {
    const members = membersOf(project);
    if (!meets) return named.every(({ axis, label }) => labelled(subject, project, axis, label));
    if (table === 'districts')
      return (
        members.some(needed[0]) && members.some((member) => inDistrict(subject, member) && !needed[0](member))
      );
    const twice = labels.length === 2 && labels[0] === labels[1];
    return needed.every((to) => members.filter(to).length > (twice ? 1 : 0));
  };
  const projects = Array.from(counted).filter(inCell);
  const present = new Set(projects.flatMap((project) => Array.from(membersOf(project))));
  const busy = (principal: number) => projectStarts[principal + 1] - projectStarts[principal];
  const all = Array.from({ length: affiliation.principals }, (_, principal) => principal)
    .filter((principal) => busy(principal) > 0 && concerned(principal))
    .sort((a, b) => busy(b) - busy(a) || a - b);
  return {
    projects,
    meeting: all.filter((principal) => present.has(principal)),
    apart: all.filter((principal) => !present.has(principal)),
  };
}

/** Whether a principal has a label; null where principals have none of the kind. */
function belongsTo(
  { sectors, districts, fields }: GapSubject,
  axis: Axis,
  label: string,
): ((principal: number) => boolean) | null {
  if (axis === 'DOMAIN') return null;
  if (axis === 'SECTOR' || axis === 'SECTORS') {
    const sector = sectors?.names.indexOf(label);
    return (principal) => sectors?.of[principal] === sector;
  }
  const { names, principals } = axis === 'DISTRICT' ? districts : fields;
  const place = names.indexOf(label);
  // Tables of districts look at the first of a principal.
  if (axis === 'DISTRICT') return (principal) => labelsAt(principals, principal)[0] === place;
  return (principal) => labelsAt(principals, principal).includes(place);
}

function inDistrict({ districts }: GapSubject, principal: number): boolean {
  return labelsAt(districts.principals, principal).length > 0;
}

/** Whether a project has a label, of sectors through its members. */
function labelled(subject: GapSubject, project: number, axis: Axis, label: string): boolean {
  const { affiliation, districts, fields, domains } = subject;
  if (axis === 'SECTOR' || axis === 'SECTORS') {
    const { memberStarts, memberList } = affiliation;
    const members = memberList.subarray(memberStarts[project], memberStarts[project + 1]);
    return members.some(belongsTo(subject, axis, label)!);
  }
  const { names, projects } = { DISTRICT: districts, FIELD: fields, DOMAIN: domains }[axis];
  return labelsAt(projects, project).includes(names.indexOf(label));
}

function labelsAt({ starts, labels }: LabelSets, place: number): Int32Array {
  return labels.subarray(starts[place], starts[place + 1]);
}
