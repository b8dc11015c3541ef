// A view: which part of the graph is analysed. From filters to the participations that count.

import { affiliationOfMembers } from '../analysis/kernels/csr.ts';
import type { Affiliation } from '../analysis/network.ts';
import type { Domain } from '../municipality/codes.ts';
import type { Sector } from '../municipality/sectors.ts';
import type { Snapshot, SnapshotPrincipal, SnapshotProject } from './snapshot.ts';

/** What a view thinks away: coordinators, the city's own offices, or all principals of sector GOVERNMENT. */
export type Without = 'COORDINATORS' | 'CITY' | 'GOVERNMENT';

/**
 * Filters. One that is left out, null or an empty list does not filter; several values of one mean any of them,
 * several filters all of them. Sectors and districts look at principals, fields, forms and domains at projects.
 */
export interface View {
  /** First fiscal year. */
  readonly from?: number | null;
  /** Last fiscal year. */
  readonly to?: number | null;
  readonly sectors?: readonly Sector[] | null;
  /** Ids of districts in which principals lie. */
  readonly districts?: readonly string[] | null;
  /** 1 to 20. */
  readonly fields?: readonly number[] | null;
  readonly forms?: readonly string[] | null;
  readonly domains?: readonly Domain[] | null;
  readonly without?: readonly Without[] | null;
  /** Least number of members of a project, before filters on principals. */
  readonly minSize?: number | null;
  /** Greatest number of members of a project, before filters on principals. */
  readonly maxSize?: number | null;
}

/** What a view leaves: who takes part in what. Indices are its own; the two lists lead back to the snapshot. */
export interface Viewed extends Affiliation {
  /** Index in `snapshot.principals` of each principal, ascending. */
  readonly principalIndices: Int32Array;
  /** Index in `snapshot.projects` of each project, ascending. */
  readonly projectIndices: Int32Array;
  /** Members of each project before filters on principals. */
  readonly sizes: Int32Array;
}

/** First and last fiscal year; nothing lies within when `first > last`. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/**
 * Fiscal years of a project: to its end if it has one, to the current year while ACTIVE (its start year if that is
 * still to come), else its start year only.
 */
export function yearsOfProject(project: SnapshotProject, currentYear: number): Years {
  const first = project.startYear;
  const open = project.status === 'ACTIVE' ? Math.max(first, currentYear) : first;
  return { first, last: project.endYear ?? open };
}

/** Years that lie in both spans. A bound of 0 or null on `since` or `until` is the project's. */
export function yearsWithin(project: Years, since: number | null, until: number | null): Years {
  return {
    first: Math.max(project.first, since || project.first),
    last: Math.min(project.last, until || project.last),
  };
}

/** Whether some year of a span lies in the view. */
export function inYears({ first, last }: Years, view: View): boolean {
  return Math.max(first, view.from ?? first) <= Math.min(last, view.to ?? last);
}

/**
 * Applies a view. Which participations count:
 * - those of projects that are not CANCELLED, in a year within the view, their own years and the project's;
 * - once per principal and project;
 * - of projects whose number of members is within the size limits before principals are filtered;
 * - of principals that pass the filters on principals (so `n_k` is the number of members left).
 *
 * Projects left without members fall out. The principals of a view are those with a counted participation, and beside
 * them, as isolates, those on whom the view has something to say although they take part in nothing: not DISSOLVED,
 * passing the filters on principals, naming one of the fields if fields are asked for, and on the register in one of
 * the years asked for (any principal, if no year is). On a view of one year without filters they are R of the health
 * report, plus those who took part in that year and have been dissolved since.
 */
export function applyView(snapshot: Snapshot, view: View): Viewed {
  const total = snapshot.principals.length;
  const passes = new Uint8Array(total);
  const present = new Uint8Array(total);
  snapshot.principals.forEach((principal, i) => {
    passes[i] = passesPrincipal(principal, view) ? 1 : 0;
    present[i] = passes[i] === 1 && standsAlone(principal, view) ? 1 : 0;
  });
  const kept = countedMembers(snapshot, view, passes);
  for (let m = 0; m < kept.memberList.length; m++) present[kept.memberList[m]] = 1;
  const own = new Int32Array(total);
  const indices = new Int32Array(total);
  let count = 0;
  for (let i = 0; i < total; i++) {
    if (present[i] === 0) continue;
    own[i] = count;
    indices[count++] = i;
  }
  for (let m = 0; m < kept.memberList.length; m++) kept.memberList[m] = own[kept.memberList[m]];
  return {
    ...affiliationOfMembers(count, kept.memberStarts, kept.memberList),
    principalIndices: indices.slice(0, count),
    projectIndices: kept.projectIndices,
    sizes: kept.sizes,
  };
}

function passesPrincipal(principal: SnapshotPrincipal, view: View): boolean {
  if (view.without?.includes('CITY') && principal.city) return false;
  if (view.without?.includes('GOVERNMENT') && principal.sector === 'GOVERNMENT') return false;
  return (
    matches(view.sectors, principal.sector === null ? [] : [principal.sector]) &&
    matches(view.districts, principal.districts)
  );
}

function passesProject(project: SnapshotProject, view: View): boolean {
  return (
    project.status !== 'CANCELLED' &&
    matches(view.fields, project.fields) &&
    matches(view.forms, project.form === null ? [] : [project.form]) &&
    matches(view.domains, project.domain === null ? [] : [project.domain])
  );
}

function standsAlone(principal: SnapshotPrincipal, view: View): boolean {
  const anyYear = view.from == null && view.to == null;
  return (
    principal.status !== 'DISSOLVED' &&
    matches(view.fields, principal.fields) &&
    (anyYear || principal.registeredYears.some((year) => inYears({ first: year, last: year }, view)))
  );
}

/** Whether one of the values is wanted; nothing wanted means everything. */
function matches<T>(wanted: readonly T[] | null | undefined, values: readonly T[]): boolean {
  return !wanted || wanted.length === 0 || values.some((value) => wanted.includes(value));
}

/** Members of every project that counts, each once and ascending, after filters on principals. */
function countedMembers(snapshot: Snapshot, view: View, passes: Uint8Array) {
  const { principal, project, since, until } = snapshot.participations;
  const projectIndices: number[] = [];
  const sizes: number[] = [];
  const memberStarts = [0];
  const memberList = new Int32Array(principal.length);
  let end = 0;
  for (let row = 0; row < project.length; ) {
    const index = project[row];
    const years = yearsOfProject(snapshot.projects[index], snapshot.currentYear);
    const wanted = passesProject(snapshot.projects[index], view);
    const start = end;
    // Rows are sorted by project and principal, so one principal's participations in one project are neighbours.
    for (; row < project.length && project[row] === index; row++) {
      if (!wanted || (end > start && memberList[end - 1] === principal[row])) continue;
      if (inYears(yearsWithin(years, since[row], until[row]), view)) memberList[end++] = principal[row];
    }
    const size = end - start;
    end = start;
    if (size < (view.minSize ?? 1) || size > (view.maxSize ?? size)) continue;
    for (let m = start; m < start + size; m++) {
      if (passes[memberList[m]] === 1) memberList[end++] = memberList[m];
    }
    if (end === start) continue;
    projectIndices.push(index);
    sizes.push(size);
    memberStarts.push(end);
  }
  return {
    projectIndices: Int32Array.from(projectIndices),
    sizes: Int32Array.from(sizes),
    memberStarts: Int32Array.from(memberStarts),
    memberList: memberList.slice(0, end),
  };
}
