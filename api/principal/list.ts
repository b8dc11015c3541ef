// Which principals a list holds, and in which order.
import { isHidden, isPerson } from '../access/names.ts';
import type { Stored } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import { byDistricts, byFields, byGaps, byStatus } from '../list/attributes.ts';
import type { Attributes, Described } from '../list/facets.ts';
import { principalGaps } from '../list/gaps.ts';
import { districtKey } from '../list/keys.ts';
import { inYears, knownForms, knownKinds } from '../list/known.ts';
import { foundRows, keptRows, type Narrowable } from '../list/narrowable.ts';
import { type Key, placeOf, placesOf, sortedBy } from '../list/order.ts';
import { domains, principalStatuses, resources } from '../municipality/codes.ts';
import { formWord } from '../municipality/profile.ts';
import { sectors } from '../municipality/sectors.ts';
import type { Current } from '../network/current.ts';
import { principalLacks } from '../network/missing.ts';
import type { SnapshotPrincipal } from '../network/snapshot.ts';
import type {
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
  const wantedForms = (filter.forms ?? []).map((form) => formWord(profile, form));
  const wantedDomains = filter.domains ?? [];
  const kinds = snapshot.principals.map(({ kind }) => kind);
  const forms = snapshot.projects.map(({ form }) => form);
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
      { values: ({ kind }) => given(kind), wanted: filter.kinds ?? [], known: knownKinds(profile, kinds) },
    ],
    byDistricts(current, filter.districts),
    byFields(filter.fields),
    [
      'FORMS',
      {
        values: ({ id }) =>
          partsOf(id).flatMap(({ form, domain }) => (oneOf(wantedDomains, domain) ? given(form) : [])),
        wanted: wantedForms,
        known: knownForms(profile, forms),
        group,
      },
    ],
    [
      'DOMAINS',
      {
        values: ({ id }) =>
          partsOf(id).flatMap(({ form, domain }) => (oneOf(wantedForms, form) ? given(domain) : [])),
        wanted: wantedDomains,
        known: domains,
        group,
      },
    ],
    byStatus(principalStatuses, filter.statuses),
    ['OFFERS', { values: ({ offers }) => offers, wanted: filter.offers ?? [], known: resources }],
    ['NEEDS', { values: ({ needs }) => needs, wanted: filter.needs ?? [], known: resources }],
    byGaps(principalGaps, filter.missing, principalLacks),
  ]);
}

/** An archived principal as the filters look at it; it lies in no district any more. */
function listedArchived({ id, properties }: Stored): Listed {
  const { sector, kind, fields, status, registeredYears, offers, needs } = properties as Partial<Listed>;
  return {
    ...{ id, sector: sector ?? null, kind: kind ?? null, fields: fields ?? [], districts: [] },
    ...{ status: status ?? 'ACTIVE', registeredYears: registeredYears ?? [] },
    ...{ offers: offers ?? [], needs: needs ?? [] },
  };
}

const NOTHING = { offers: [], needs: [] };

/** Principals in kana order. Whom the viewer may not know by name no text finds. */
export const principalList: Narrowable<Listed, PrincipalFilter> = {
  isPerson: ({ sector }) => isPerson(sector),
  attributes: (_, current, filter) => attributesOf(current, filter),
  rows: async (context, current, filter) => {
    const { lists, snapshot } = current;
    const source = {
      label: 'Principal',
      live: () =>
        lists
          .principals()
          .map((row): Listed => ({ ...row, ...(lists.directory.resources.get(row.id) ?? NOTHING) })),
      archived: listedArchived,
      mayFind: ({ sector }: Listed) => !isHidden(context.viewer, sector),
    } as const;
    const taking = asksForYears(filter) ? partsWithin(current, filter) : null;
    return (await foundRows(context, source, filter)).filter(
      ({ id, sector }) =>
        (filter.sectorMissing == null || filter.sectorMissing === (sector === null)) &&
        (!taking || (snapshot.indexOf.principals.has(id) && taking.has(id))),
    );
  },
};

/** Ids of the principals that a filter keeps, in the wanted order. */
export async function listPrincipalIds(
  context: Context,
  filter: PrincipalFilter,
  order: PrincipalOrder,
  view: ViewInput,
): Promise<string[]> {
  const kept = await keptRows(principalList, context, filter);
  return (await ordered(context, kept, order, view)).map(({ id }) => id);
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

function keyOf(current: Current, field: Exclude<PrincipalOrderField, 'NAME'>): (row: Listed) => Key {
  const kinds = current.profile.kinds.map(({ ja }) => ({ code: ja }));
  const keys: Record<typeof field, (row: Listed) => Key> = {
    SECTOR: ({ sector }) => placeOf(sectors, sector),
    KIND: ({ kind }) => placeOf(kinds, kind),
    DISTRICTS: districtKey(current),
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
