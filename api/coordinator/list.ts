// Which coordinators a list holds, and in which order.
import { principalName } from '../access/names.ts';
import { maySee } from '../access/policy.ts';
import { seesPersons } from '../access/viewer.ts';
import { listArchived } from '../atlas/archived.ts';
import type { Properties } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import { type Attributes, type Described, facetsOf } from '../list/facets.ts';
import { coordinatorGaps } from '../list/gaps.ts';
import { knownDistricts, knownFields } from '../list/known.ts';
import { narrow } from '../list/narrow.ts';
import { type Key, placeOf, placesOf, sortedBy } from '../list/order.ts';
import { coordinatorStatuses } from '../municipality/codes.ts';
import type { Current } from '../network/current.ts';
import type { ListedCoordinator } from '../network/directory.ts';
import { searchText } from '../search/text.ts';
import type {
  CoordinatorFilter,
  CoordinatorOrder,
  CoordinatorOrderField,
  ListFacet,
  ListFacetName,
} from '../types.generated.ts';

/** Principals known and projects looked after, by coordinator; null for a viewer who may not see them. */
function tieCounts({ viewer }: Context, { snapshot }: Current) {
  const count = (field: 'knows' | 'coordinates', ties: readonly (readonly [number, number])[]) => {
    if (!maySee(viewer.role, 'Coordinator', field)) return null;
    const others = new Map<string, Set<number>>();
    for (const [coordinator, other] of ties) {
      const { id } = snapshot.coordinators[coordinator]!;
      others.set(id, (others.get(id) ?? new Set()).add(other));
    }
    return new Map([...others].map(([id, { size }]) => [id, size]));
  };
  const { acquaintances, coordinations } = snapshot;
  return {
    knows: count(
      'knows',
      acquaintances.map(({ coordinator, principal }) => [coordinator, principal]),
    ),
    coordinates: count(
      'coordinates',
      coordinations.map(({ coordinator, project }) => [coordinator, project]),
    ),
  };
}

function attributesOf(
  context: Context,
  current: Current,
  filter: CoordinatorFilter,
): Attributes<ListedCoordinator> {
  const { knows } = tieCounts(context, current);
  const lacks: Record<string, (row: ListedCoordinator) => boolean> = {
    ACQUAINTANCE: ({ id, status }) => knows !== null && status === 'ACTIVE' && !knows.has(id),
    DISTRICT: ({ districts }) => districts.length === 0,
    FIELD: ({ fields }) => fields.length === 0,
  };
  return new Map<ListFacetName, Described<ListedCoordinator>>([
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
      'STATUSES',
      { values: ({ status }) => [status], wanted: filter.statuses ?? [], known: coordinatorStatuses },
    ],
    [
      'MISSING',
      {
        values: (row) => coordinatorGaps.map(({ code }) => code).filter((gap) => lacks[gap]!(row)),
        wanted: filter.missing ?? [],
        known: coordinatorGaps,
      },
    ],
  ]);
}

/** An archived coordinator as the filters look at it; it looks after no district any more. */
function listedArchived({ id, properties }: { id: string; properties: Properties }): ListedCoordinator {
  const { name, fields, skills, cohort, capacityPerYear, status } = properties as Partial<ListedCoordinator>;
  return {
    ...{ id, name: name ?? '', aliases: [], fields: fields ?? [], skills: skills ?? [], districts: [] },
    ...{ cohort: cohort ?? null, capacityPerYear: capacityPerYear ?? null, principal: null },
    status: status ?? 'ACTIVE',
  };
}

/** Coordinators that text and ids keep: in kana order, by id for those who may not know the names. */
async function rowsOf(
  context: Context,
  { lists }: Current,
  { text, ids, archived }: CoordinatorFilter,
): Promise<ListedCoordinator[]> {
  const gone = archived ? await listArchived(context, 'Coordinator') : null;
  const all = gone ? gone.rows.map(listedArchived) : lists.coordinators();
  const knowsNames = seesPersons(context.viewer);
  const found = () => (knowsNames ? (gone ?? lists.search()).match(searchText(text!)) : new Set<string>());
  const matching = text ? found() : null;
  const wanted = ids ? new Set(ids) : null;
  const kept = all.filter(({ id }) => (!wanted || wanted.has(id)) && (!matching || matching.has(id)));
  // The order of names would tell the names.
  return knowsNames ? kept : kept.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function keyOf(
  context: Context,
  current: Current,
  field: Exclude<CoordinatorOrderField, 'NAME'>,
): (row: ListedCoordinator) => Key {
  const { lists, snapshot } = current;
  const places = new Map(lists.districts().map(({ id }, place) => [id, place]));
  const { knows, coordinates } = tieCounts(context, current);
  const nameOf = (id: string | null) => {
    const principal = id && snapshot.principals[snapshot.indexOf.principals.get(id) ?? -1];
    return principal ? principalName(context.viewer, principal.id, principal.name, principal.sector) : null;
  };
  const keys: Record<typeof field, (row: ListedCoordinator) => Key> = {
    COHORT: ({ cohort }) => cohort,
    SKILLS: ({ skills }) => (skills.length > 0 ? skills.join(' ') : null),
    FIELDS: ({ fields }) => placesOf(fields),
    DISTRICTS: ({ districts }) => placesOf(districts.map((id) => places.get(id) ?? null)),
    STATUS: ({ status }) => placeOf(coordinatorStatuses, status),
    CAPACITY: ({ capacityPerYear }) => capacityPerYear,
    KNOWS: ({ id }) => knows && (knows.get(id) ?? 0),
    COORDINATES: ({ id }) => coordinates && (coordinates.get(id) ?? 0),
    BELONGS_TO: ({ principal }) => nameOf(principal),
  };
  return keys[field];
}

/** Ids of the coordinators that a filter keeps, in the wanted order. */
export async function listCoordinatorIds(
  context: Context,
  filter: CoordinatorFilter,
  order: CoordinatorOrder,
): Promise<string[]> {
  const current = await context.current();
  const rows = await rowsOf(context, current, filter);
  const { kept } = narrow(rows, attributesOf(context, current, filter));
  const { field, direction } = { field: order.field ?? 'NAME', direction: order.direction ?? 'ASC' };
  const sorted =
    field === 'NAME'
      ? direction === 'DESC'
        ? kept.reverse()
        : kept
      : sortedBy(kept, keyOf(context, current, field), direction);
  return sorted.map(({ id }) => id);
}

/** What a list of coordinators can be narrowed by. */
export async function coordinatorFacets(
  context: Context,
  filter: CoordinatorFilter,
  of: readonly ListFacetName[],
): Promise<ListFacet[]> {
  const current = await context.current();
  const rows = await rowsOf(context, current, filter);
  return facetsOf(context.viewer, rows, attributesOf(context, current, filter), of);
}
