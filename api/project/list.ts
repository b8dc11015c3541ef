// Which projects a list holds, and in which order.
import { principalName } from '../access/names.ts';
import type { Stored } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import { byDistricts, byFields, byGaps, byStatus } from '../list/attributes.ts';
import type { Described } from '../list/facets.ts';
import { projectGaps } from '../list/gaps.ts';
import { districtKey } from '../list/keys.ts';
import { inYears, knownForms } from '../list/known.ts';
import { foundRows, keptRows, type Narrowable } from '../list/narrowable.ts';
import { type Key, placeOf, placesOf, sortedBy } from '../list/order.ts';
import { domains, projectStatuses } from '../municipality/codes.ts';
import { formWord } from '../municipality/profile.ts';
import { placeOfRole } from '../municipality/roles.ts';
import { sectors } from '../municipality/sectors.ts';
import type { Current } from '../network/current.ts';
import { projectLacks } from '../network/missing.ts';
import type { SnapshotPrincipal, SnapshotProject } from '../network/snapshot.ts';
import type { ListFacetName, ProjectFilter, ProjectOrder, ProjectOrderField } from '../types.generated.ts';

/** Members of a project that is not archived. */
function membersOf({ snapshot, spans }: Current, id: string): SnapshotPrincipal[] {
  const place = snapshot.indexOf.projects.get(id);
  return place === undefined ? [] : spans.members(place).map((member) => snapshot.principals[member]!);
}

/** Sectors that take part in a project, each once. */
function sectorsOf(current: Current, id: string): string[] {
  return [...new Set(membersOf(current, id).map(({ sector }) => sector))].filter((sector) => sector !== null);
}

const given = (value: string | null) => (value === null ? [] : [value]);

/** Projects in kana order. */
export const projectList: Narrowable<SnapshotProject, ProjectFilter> = {
  attributes: (_, current, filter) => {
    const { snapshot, profile } = current;
    const forms = snapshot.projects.map(({ form }) => form);
    return new Map<ListFacetName, Described<SnapshotProject>>([
      [
        'WITH_SECTORS',
        {
          values: ({ id }) => sectorsOf(current, id),
          wanted: filter.withSectors ?? [],
          every: true,
          known: sectors,
        },
      ],
      [
        'FORMS',
        {
          values: ({ form }) => given(form),
          wanted: (filter.forms ?? []).map((form) => formWord(profile, form)),
          known: knownForms(profile, forms),
        },
      ],
      ['DOMAINS', { values: ({ domain }) => given(domain), wanted: filter.domains ?? [], known: domains }],
      byFields(filter.fields),
      byDistricts(current, filter.districts),
      byStatus(projectStatuses, filter.statuses),
      byGaps(projectGaps, filter.missing, (row, gap) => projectLacks(row, gap, profile)),
    ]);
  },
  rows: async (context, current, filter) => {
    const source = { label: 'Project', live: current.lists.projects, archived: listedArchived } as const;
    return (await foundRows(context, source, filter)).filter((row) => matches(current, row, filter));
  },
};

/** An archived project as the filters look at it: without members, therefore with a domain only if set by hand. */
function listedArchived({ id, properties }: Stored): SnapshotProject {
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

/** Whether years, kinds and principals that take part keep a project. */
function matches(current: Current, project: SnapshotProject, filter: ProjectFilter): boolean {
  const { formMissing, withKinds, principals } = filter;
  if (!inYears(current.spans.project(project), filter)) return false;
  if (formMissing != null && formMissing !== projectLacks(project, 'FORM', current.profile)) return false;
  if (!withKinds?.length && !principals?.length) return true;
  const members = membersOf(current, project.id);
  return (
    (withKinds ?? []).every((wanted) => members.some(({ kind }) => kind === wanted)) &&
    (!principals?.length || members.some(({ id }) => principals.includes(id)))
  );
}

/** Ids of the projects that a filter keeps, in the wanted order. */
export async function listProjectIds(
  context: Context,
  filter: ProjectFilter,
  order: ProjectOrder,
): Promise<string[]> {
  const kept = await keptRows(projectList, context, filter);
  const field = order.field ?? 'START_YEAR';
  const direction = order.direction ?? 'DESC';
  if (field === 'NAME') return (direction === 'DESC' ? kept.reverse() : kept).map(({ id }) => id);
  return sortedBy(kept, keyOf(context, await context.current(), field), direction).map(({ id }) => id);
}

/** Name of the first who takes part in each project, leads before others, as the viewer may know it. */
function firstNames({ viewer }: Context, { snapshot }: Current): Map<string, string> {
  const { principal, project, role } = snapshot.participations;
  const best = new Map<number, { rank: number; name: string }>();
  for (let i = 0; i < project.length; i++) {
    const { id, name, sector } = snapshot.principals[principal[i]!]!;
    const found = { rank: placeOfRole(role[i]!), name: principalName(viewer, id, name, sector) };
    const now = best.get(project[i]!);
    if (!now || found.rank < now.rank || (found.rank === now.rank && found.name < now.name))
      best.set(project[i]!, found);
  }
  return new Map([...best].map(([place, { name }]) => [snapshot.projects[place]!.id, name]));
}

function keyOf(
  context: Context,
  current: Current,
  field: Exclude<ProjectOrderField, 'NAME'>,
): (row: SnapshotProject) => Key {
  const { lists, profile } = current;
  const formCodes = profile.forms.map(({ ja }) => ({ code: ja }));
  const names = field === 'PARTICIPANTS' ? firstNames(context, current) : null;
  const details = (id: string) => lists.directory.projectDetails.get(id);
  const keys: Record<typeof field, (row: SnapshotProject) => Key> = {
    START_YEAR: ({ startYear }) => startYear,
    END_YEAR: ({ endYear }) => endYear,
    FORM: ({ form }) => form && placeOf(formCodes, formWord(profile, form)),
    DOMAIN: ({ domain }) => domain,
    STATUS: ({ status }) => placeOf(projectStatuses, status),
    FIELDS: ({ fields }) => placesOf(fields),
    DISTRICTS: districtKey(current),
    SIZE: ({ id }) => membersOf(current, id).length,
    SECTORS: ({ id }) => placesOf(sectorsOf(current, id).map((sector) => placeOf(sectors, sector))),
    PARTICIPANTS: ({ id }) => names?.get(id) ?? null,
    BUDGET: ({ id }) => details(id)?.budgetYen ?? null,
    SUBSIDY: ({ id }) => details(id)?.subsidyYen ?? null,
    DEADLINE: ({ id }) => details(id)?.deadline ?? null,
  };
  return keys[field];
}
