// Which principals a list holds, and in which order.
import { isHidden, isPerson } from '../access/names.ts';
import { listArchived } from '../atlas/archived.ts';
import type { Properties } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import { type Attributes, type Described, facetsOf } from '../list/facets.ts';
import { principalGaps } from '../list/gaps.ts';
import { inYears, knownDistricts, knownFields, knownForms, knownKinds } from '../list/known.ts';
import { narrow } from '../list/narrow.ts';
import { type Key, placeOf, placesOf, sortedBy } from '../list/order.ts';
import { domains, principalStatuses, resources } from '../municipality/codes.ts';
import { sectors } from '../municipality/sectors.ts';
import type { Current } from '../network/current.ts';
import { principalLacks } from '../network/missing.ts';
import type { SnapshotPrincipal } from '../network/snapshot.ts';
import { searchText } from '../search/text.ts';
import type {
  ListFacet,
  ListFacetName,
  PrincipalFilter,
  PrincipalOrder,
  PrincipalOrderField,
  ViewInput,
} from '../types.generated.ts';
import { valueByPrincipal } from './figures.ts';

type Listed = Pick<
  SnapshotPrincipal,
  'id' | 'sector' | 'kind' | 'fields' | 'districts' | 'status' | 'registeredYears'
> & { offers: readonly string[]; needs: readonly string[] };

/** Form and domain of the projects that each principal takes part in within the years asked for. */
function partsWithin({ snapshot, spans }: Current, filter: PrincipalFilter) {
  const { principal, project } = snapshot.participations;
  const parts = new Map<string, { form: string | null; domain: string | null }[]>();
  for (let i = 0; i < principal.length; i++) {
    const { form, domain, status } = snapshot.projects[project[i]!]!;
    if (status === 'CANCELLED' || !inYears(spans.participation(i), filter)) continue;
    const { id } = snapshot.principals[principal[i]!]!;
    const own = parts.get(id);
    if (own) own.push({ form, domain });
    else parts.set(id, [{ form, domain }]);
  }
  return parts;
}

const asksForYears = ({ years, from, to }: PrincipalFilter) =>
  Boolean(years?.length) || from != null || to != null;
const given = (value: string | null) => (value === null ? [] : [value]);
const oneOf = (wanted: readonly string[], value: string | null) =>
  wanted.length === 0 || (value !== null && wanted.includes(value));

function attributesOf(current: Current, filter: PrincipalFilter): Attributes<Listed> {
  const { snapshot, profile } = current;
  const [forms, wantedDomains] = [filter.forms ?? [], filter.domains ?? []];
  // Looked up once, and only where somebody asks for what the projects are like.
  let parts: ReturnType<typeof partsWithin> | undefined;
  const partsOf = (id: string) => {
    parts ??= partsWithin(current, filter);
    return parts.get(id) ?? [];
  };
  const group = 'participation';
  return new Map<ListFacetName, Described<Listed>>([
    ['SECTORS', { values: ({ sector }) => given(sector), wanted: filter.sectors ?? [], known: sectors }],
    [
      'KINDS',
      {
        values: ({ kind }) => given(kind),
        wanted: filter.kinds ?? [],
        known: knownKinds(
          profile,
          snapshot.principals.map(({ kind }) => kind),
        ),
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
    [
      'FIELDS',
      {
        values: ({ fields }) => fields.map(String),
        wanted: (filter.fields ?? []).map(String),
        known: knownFields,
      },
    ],
    [
      'FORMS',
      {
        values: ({ id }) =>
          partsOf(id).flatMap(({ form, domain }) => (oneOf(wantedDomains, domain) ? given(form) : [])),
        wanted: forms,
        known: knownForms(
          profile,
          snapshot.projects.map(({ form }) => form),
        ),
        group,
      },
    ],
    [
      'DOMAINS',
      {
        values: ({ id }) =>
          partsOf(id).flatMap(({ form, domain }) => (oneOf(forms, form) ? given(domain) : [])),
        wanted: wantedDomains,
        known: domains,
        group,
      },
    ],
    [
      'STATUSES',
      { values: ({ status }) => [status], wanted: filter.statuses ?? [], known: principalStatuses },
    ],
    ['OFFERS', { values: ({ offers }) => offers, wanted: filter.offers ?? [], known: resources }],
    ['NEEDS', { values: ({ needs }) => needs, wanted: filter.needs ?? [], known: resources }],
    [
      'MISSING',
      {
        values: (row) => principalGaps.map(({ code }) => code).filter((gap) => principalLacks(row, gap)),
        wanted: filter.missing ?? [],
        known: principalGaps,
      },
    ],
  ]);
}

/** An archived principal as the filters look at it; it lies in no district any more. */
function listedArchived({ id, properties }: { id: string; properties: Properties }): Listed {
  const { sector, kind, fields, status, registeredYears, offers, needs } = properties as Partial<Listed>;
  return {
    ...{ id, sector: sector ?? null, kind: kind ?? null, fields: fields ?? [], districts: [] },
    ...{ status: status ?? 'ACTIVE', registeredYears: registeredYears ?? [] },
    ...{ offers: offers ?? [], needs: needs ?? [] },
  };
}

/** Principals in kana order that what is no facet keeps: text, years, ids. Whom the viewer may not know by name no text finds. */
async function rowsOf(context: Context, current: Current, filter: PrincipalFilter): Promise<Listed[]> {
  const { viewer } = context;
  const { lists, snapshot } = current;
  const archived = filter.archived ? await listArchived(context, 'Principal') : null;
  const none = { offers: [], needs: [] };
  const all: readonly Listed[] = archived
    ? archived.rows.map(listedArchived)
    : lists.principals().map((row) => ({ ...row, ...(lists.directory.resources.get(row.id) ?? none) }));
  const matching = filter.text ? (archived ?? lists.search()).match(searchText(filter.text)) : null;
  const taking = asksForYears(filter) ? partsWithin(current, filter) : null;
  const ids = filter.ids ? new Set(filter.ids) : null;
  return all.filter(
    ({ id, sector }) =>
      (!ids || ids.has(id)) &&
      (filter.sectorMissing == null || filter.sectorMissing === (sector === null)) &&
      (!taking || (snapshot.indexOf.principals.has(id) && taking.has(id))) &&
      (!matching || (matching.has(id) && !isHidden(viewer, sector))),
  );
}

/** Ids of the principals that a filter keeps, in the wanted order. */
export async function listPrincipalIds(
  context: Context,
  filter: PrincipalFilter,
  order: PrincipalOrder,
  view: ViewInput,
): Promise<string[]> {
  const current = await context.current();
  const { kept } = narrow(await rowsOf(context, current, filter), attributesOf(current, filter));
  return (await ordered(context, kept, order, view)).map(({ id }) => id);
}

/** What a list of principals can be narrowed by. */
export async function principalFacets(
  context: Context,
  filter: PrincipalFilter,
  of: readonly ListFacetName[],
): Promise<ListFacet[]> {
  const current = await context.current();
  const rows = await rowsOf(context, current, filter);
  return facetsOf(context.viewer, rows, attributesOf(current, filter), of, ({ sector }) => isPerson(sector));
}

/** In kana order; those without a name for this viewer last, by id, so that the order does not tell their names. */
function byName(
  { viewer }: Context,
  kept: readonly Listed[],
  direction: PrincipalOrder['direction'],
): Listed[] {
  const named = kept.filter(({ sector }) => !isHidden(viewer, sector));
  const hidden = kept.filter(({ sector }) => isHidden(viewer, sector));
  return [
    ...(direction === 'DESC' ? named.reverse() : named),
    ...hidden.sort((a, b) => (a.id < b.id ? -1 : 1)),
  ];
}

function keyOf(
  { lists, profile }: Current,
  field: Exclude<PrincipalOrderField, 'NAME'>,
): (row: Listed) => Key {
  const places = new Map(lists.districts().map(({ id }, place) => [id, place]));
  const kinds = profile.kinds.map(({ ja }) => ({ code: ja }));
  const keys: Record<typeof field, (row: Listed) => Key> = {
    SECTOR: ({ sector }) => placeOf(sectors, sector),
    KIND: ({ kind }) => placeOf(kinds, kind),
    DISTRICTS: ({ districts }) => placesOf(districts.map((id) => places.get(id) ?? null)),
    FIELDS: ({ fields }) => placesOf(fields),
    STATUS: ({ status }) => placeOf(principalStatuses, status),
    OFFERS: ({ offers }) => placesOf(offers.map((offer) => placeOf(resources, offer))),
    NEEDS: ({ needs }) => placesOf(needs.map((need) => placeOf(resources, need))),
    REGISTERED_YEARS: ({ registeredYears }) => (registeredYears.length ? Math.max(...registeredYears) : null),
  };
  return keys[field];
}

async function ordered(
  context: Context,
  kept: readonly Listed[],
  { field, metric, direction }: PrincipalOrder,
  view: ViewInput,
): Promise<Listed[]> {
  const current = await context.current();
  const way = direction ?? 'ASC';
  if (metric) {
    const valueAt = await valueByPrincipal(current, metric, view);
    return sortedBy(byName(context, kept, 'ASC'), ({ id }) => valueAt(id), way);
  }
  if (!field || field === 'NAME') return byName(context, kept, way);
  return sortedBy(byName(context, kept, 'ASC'), keyOf(current, field), way);
}
