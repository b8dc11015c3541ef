// Which coordinators a list holds, and in which order.
import { maySee } from '../access/policy.ts';
import { seesPersons } from '../access/viewer.ts';
import type { Stored } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import { byDistricts, byFields, byGaps, byStatus } from '../list/attributes.ts';
import type { Described } from '../list/facets.ts';
import { coordinatorGaps } from '../list/gaps.ts';
import { districtKey, principalKey } from '../list/keys.ts';
import { foundRows, keptRows, type Narrowable } from '../list/narrowable.ts';
import { type Key, placeOf, placesOf, sortedBy } from '../list/order.ts';
import { coordinatorStatuses } from '../municipality/codes.ts';
import type { Current } from '../network/current.ts';
import type { ListedCoordinator } from '../network/directory.ts';
import type {
  CoordinatorFilter,
  CoordinatorGap,
  CoordinatorOrder,
  CoordinatorOrderField,
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

/** Coordinators: in kana order, by id for those who may not know the names. */
export const coordinatorList: Narrowable<ListedCoordinator, CoordinatorFilter> = {
  attributes: (context, current, filter) => {
    const { knows } = tieCounts(context, current);
    const lacks: Record<CoordinatorGap, (row: ListedCoordinator) => boolean> = {
      ACQUAINTANCE: ({ id, status }) => knows !== null && status === 'ACTIVE' && !knows.has(id),
      DISTRICT: ({ districts }) => districts.length === 0,
      FIELD: ({ fields }) => fields.length === 0,
    };
    return new Map<ListFacetName, Described<ListedCoordinator>>([
      byDistricts(current, filter.districts),
      byFields(filter.fields),
      byStatus(coordinatorStatuses, filter.statuses),
      byGaps(coordinatorGaps, filter.missing, (row, gap) => lacks[gap](row)),
    ]);
  },
  rows: async (context, { lists }, filter) => {
    const knowsNames = seesPersons(context.viewer);
    const source = {
      label: 'Coordinator',
      live: lists.coordinators,
      archived: listedArchived,
      mayFind: () => knowsNames,
    } as const;
    const rows = await foundRows(context, source, filter);
    // The order of names would tell the names.
    return knowsNames ? rows : rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  },
};

/** An archived coordinator as the filters look at it; it looks after no district any more. */
function listedArchived({ id, properties }: Stored): ListedCoordinator {
  const { name, fields, skills, cohort, capacityPerYear, status } = properties as Partial<ListedCoordinator>;
  return {
    ...{ id, name: name ?? '', aliases: [], fields: fields ?? [], skills: skills ?? [], districts: [] },
    ...{ cohort: cohort ?? null, capacityPerYear: capacityPerYear ?? null, principal: null },
    status: status ?? 'ACTIVE',
  };
}

function keyOf(
  context: Context,
  current: Current,
  field: Exclude<CoordinatorOrderField, 'NAME'>,
): (row: ListedCoordinator) => Key {
  const { knows, coordinates } = tieCounts(context, current);
  const nameOf = principalKey(context.viewer, current);
  const keys: Record<typeof field, (row: ListedCoordinator) => Key> = {
    COHORT: ({ cohort }) => cohort,
    SKILLS: ({ skills }) => (skills.length > 0 ? skills.join(' ') : null),
    FIELDS: ({ fields }) => placesOf(fields),
    DISTRICTS: districtKey(current),
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
  const kept = await keptRows(coordinatorList, context, filter);
  const { field, direction } = { field: order.field ?? 'NAME', direction: order.direction ?? 'ASC' };
  const sorted =
    field === 'NAME'
      ? direction === 'DESC'
        ? kept.reverse()
        : kept
      : sortedBy(kept, keyOf(context, await context.current(), field), direction);
  return sorted.map(({ id }) => id);
}
