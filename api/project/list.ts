// Which projects a list holds, and in which order.
import { listArchived } from '../atlas/archived.ts';
import type { Properties } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import { formOf } from '../municipality/profile.ts';
import type { SnapshotProject } from '../network/snapshot.ts';
import { searchText } from '../search/text.ts';
import type { ProjectFilter, ProjectOrder } from '../types.generated.ts';

type Current = Awaited<ReturnType<Context['current']>>;

const any = <T>(wanted: readonly T[] | null | undefined, has: readonly T[]) =>
  !wanted?.length || wanted.some((value) => has.includes(value));
const one = <T>(wanted: readonly T[] | null | undefined, value: T | null) =>
  !wanted?.length || (value !== null && wanted.includes(value));
const every = <T>(wanted: readonly T[] | null | undefined, has: Iterable<T>) => {
  const set = new Set(has);
  return !wanted?.length || wanted.every((value) => set.has(value));
};

/** Members of a project that is not archived, by its place in the snapshot. */
function membersOf({ snapshot, spans }: Current, id: string) {
  const place = snapshot.indexOf.projects.get(id);
  return place === undefined ? [] : spans.members(place).map((member) => snapshot.principals[member]!);
}

function keeps(current: Current, filter: ProjectFilter, project: SnapshotProject): boolean {
  const { first, last } = current.spans.project(project);
  if (filter.years?.length && !filter.years.some((year) => first <= year && year <= last)) return false;
  const isFormMissing = !project.form || formOf(current.profile, project.form) === null;
  if (filter.formMissing != null && filter.formMissing !== isFormMissing) return false;
  if (!filter.withSectors?.length && !filter.withKinds?.length && !filter.principals?.length) return true;
  const members = membersOf(current, project.id);
  return (
    every<string | null>(
      filter.withSectors,
      members.map(({ sector }) => sector),
    ) &&
    every<string | null>(
      filter.withKinds,
      members.map(({ kind }) => kind),
    ) &&
    any(
      filter.principals,
      members.map(({ id }) => id),
    )
  );
}

/** An archived project as the filters look at it: without members, therefore with a domain only if set by hand. */
function listed({ id, properties }: { id: string; properties: Properties }): SnapshotProject {
  const { name, form, domain, fields, startYear, endYear, status } = properties as Partial<SnapshotProject>;
  const known = {
    form: form ?? null,
    domain: domain ?? null,
    domainSource: null,
    fields: fields ?? [],
    districts: [],
  };
  return {
    id,
    name: name ?? '',
    ...known,
    startYear: startYear ?? 0,
    endYear: endYear ?? null,
    status: status ?? 'ACTIVE',
  };
}

/** Ids of the projects that a filter keeps, in the wanted order. */
export async function listProjectIds(
  context: Context,
  filter: ProjectFilter,
  { field, direction }: ProjectOrder,
): Promise<string[]> {
  const current = await context.current();
  const { lists } = current;
  const archived = filter.archived ? await listArchived(context, 'Project') : null;
  const all = archived ? archived.rows.map(listed) : lists.projects();
  const matching = filter.text ? (archived ?? lists.search()).match(searchText(filter.text)) : null;
  const kept = all.filter(
    (project) =>
      any(filter.fields, project.fields) &&
      any(filter.districts, project.districts) &&
      one(filter.forms, project.form) &&
      one(filter.domains, project.domain) &&
      one(filter.statuses, project.status as never) &&
      (!matching || matching.has(project.id)) &&
      keeps(current, filter, project),
  );
  const sign = (direction ?? 'DESC') === 'DESC' ? -1 : 1;
  if (field === 'NAME') return (sign < 0 ? kept.reverse() : kept).map(({ id }) => id);
  const value = (project: SnapshotProject) =>
    field === 'SIZE' ? membersOf(current, project.id).length : project.startYear;
  const rows = kept.map((project, place) => ({ id: project.id, place, value: value(project) }));
  return rows.sort((a, b) => sign * (a.value - b.value) || a.place - b.place).map(({ id }) => id);
}
