// Which projects a list holds, and in which order.
import { principalName } from '../access/names.ts';
import { listArchived } from '../atlas/archived.ts';
import type { Properties } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import { type Attributes, type Described, facetsOf } from '../list/facets.ts';
import { projectGaps } from '../list/gaps.ts';
import { inYears, knownDistricts, knownFields, knownForms } from '../list/known.ts';
import { narrow } from '../list/narrow.ts';
import { type Key, placeOf, placesOf, sortedBy } from '../list/order.ts';
import { domains, projectStatuses } from '../municipality/codes.ts';
import { formOf } from '../municipality/profile.ts';
import { roles } from '../municipality/roles.ts';
import { sectors } from '../municipality/sectors.ts';
import type { Current } from '../network/current.ts';
import { projectLacks } from '../network/missing.ts';
import type { SnapshotPrincipal, SnapshotProject } from '../network/snapshot.ts';
import { searchText } from '../search/text.ts';
import type {
  ListFacet,
  ListFacetName,
  ProjectFilter,
  ProjectOrder,
  ProjectOrderField,
} from '../types.generated.ts';

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

function attributesOf(current: Current, filter: ProjectFilter): Attributes<SnapshotProject> {
  const { snapshot, profile } = current;
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
        wanted: filter.forms ?? [],
        known: knownForms(
          profile,
          snapshot.projects.map(({ form }) => form),
        ),
      },
    ],
    ['DOMAINS', { values: ({ domain }) => given(domain), wanted: filter.domains ?? [], known: domains }],
    [
      'FIELDS',
      {
        values: ({ fields }) => fields.map(String),
        wanted: (filter.fields ?? []).map(String),
        known: knownFields,
      },
    ],
    [
      'DISTRICTS',
      {
        values: ({ districts }) => districts,
        wanted: filter.districts ?? [],
        known: knownDistricts(current),
      },
    ],
    ['STATUSES', { values: ({ status }) => [status], wanted: filter.statuses ?? [], known: projectStatuses }],
    [
      'MISSING',
      {
        values: (row) => projectGaps.map(({ code }) => code).filter((gap) => projectLacks(row, gap, profile)),
        wanted: filter.missing ?? [],
        known: projectGaps,
      },
    ],
  ]);
}

/** An archived project as the filters look at it: without members, therefore with a domain only if set by hand. */
function listedArchived({ id, properties }: { id: string; properties: Properties }): SnapshotProject {
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

/** Projects in kana order that what is no facet keeps: text, years, ids, kinds and principals that take part. */
async function rowsOf(context: Context, current: Current, filter: ProjectFilter): Promise<SnapshotProject[]> {
  const { lists, spans, profile } = current;
  const archived = filter.archived ? await listArchived(context, 'Project') : null;
  const all = archived ? archived.rows.map(listedArchived) : lists.projects();
  const matching = filter.text ? (archived ?? lists.search()).match(searchText(filter.text)) : null;
  const ids = filter.ids ? new Set(filter.ids) : null;
  const { formMissing, withKinds, principals } = filter;
  return all.filter((project) => {
    if (ids && !ids.has(project.id)) return false;
    if (matching && !matching.has(project.id)) return false;
    if (!inYears(spans.project(project), filter)) return false;
    if (formMissing != null && formMissing !== projectLacks(project, 'FORM', profile)) return false;
    if (!withKinds?.length && !principals?.length) return true;
    const members = membersOf(current, project.id);
    return (
      (withKinds ?? []).every((wanted) => members.some(({ kind }) => kind === wanted)) &&
      (!principals?.length || members.some(({ id }) => principals.includes(id)))
    );
  });
}

/** Ids of the projects that a filter keeps, in the wanted order. */
export async function listProjectIds(
  context: Context,
  filter: ProjectFilter,
  order: ProjectOrder,
): Promise<string[]> {
  const current = await context.current();
  const { kept } = narrow(await rowsOf(context, current, filter), attributesOf(current, filter));
  const field = order.field ?? 'START_YEAR';
  const direction = order.direction ?? 'DESC';
  if (field === 'NAME') return (direction === 'DESC' ? kept.reverse() : kept).map(({ id }) => id);
  return sortedBy(kept, keyOf(context, current, field), direction).map(({ id }) => id);
}

/** What a list of projects can be narrowed by. */
export async function projectFacets(
  context: Context,
  filter: ProjectFilter,
  of: readonly ListFacetName[],
): Promise<ListFacet[]> {
  const current = await context.current();
  const rows = await rowsOf(context, current, filter);
  return facetsOf(context.viewer, rows, attributesOf(current, filter), of);
}

/** Name of the first who takes part in each project, leads before others, as the viewer may know it. */
function firstNames({ viewer }: Context, { snapshot }: Current): Map<string, string> {
  const { principal, project, role } = snapshot.participations;
  const rank = new Map<string, number>(roles.map(({ code }, i) => [code, i]));
  const best = new Map<number, { rank: number; name: string }>();
  for (let i = 0; i < project.length; i++) {
    const { id, name, sector } = snapshot.principals[principal[i]!]!;
    const found = { rank: rank.get(role[i]!) ?? roles.length, name: principalName(viewer, id, name, sector) };
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
  const places = new Map(lists.districts().map(({ id }, place) => [id, place]));
  const formCodes = profile.forms.map(({ ja }) => ({ code: ja }));
  const names = field === 'PARTICIPANTS' ? firstNames(context, current) : null;
  const details = (id: string) => lists.directory.projectDetails.get(id);
  const keys: Record<typeof field, (row: SnapshotProject) => Key> = {
    START_YEAR: ({ startYear }) => startYear,
    END_YEAR: ({ endYear }) => endYear,
    FORM: ({ form }) => form && placeOf(formCodes, formOf(profile, form)?.ja ?? form),
    DOMAIN: ({ domain }) => domain,
    STATUS: ({ status }) => placeOf(projectStatuses, status),
    FIELDS: ({ fields }) => placesOf(fields),
    DISTRICTS: ({ districts }) => placesOf(districts.map((id) => places.get(id) ?? null)),
    SIZE: ({ id }) => membersOf(current, id).length,
    SECTORS: ({ id }) => placesOf(sectorsOf(current, id).map((sector) => placeOf(sectors, sector))),
    PARTICIPANTS: ({ id }) => names?.get(id) ?? null,
    BUDGET: ({ id }) => details(id)?.budgetYen ?? null,
    SUBSIDY: ({ id }) => details(id)?.subsidyYen ?? null,
    DEADLINE: ({ id }) => details(id)?.deadline ?? null,
  };
  return keys[field];
}
