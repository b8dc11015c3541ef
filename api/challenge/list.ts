// Which challenges a list holds, and in which order.
import type { Stored } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import { byDistricts, byFields, byGaps, byStatus } from '../list/attributes.ts';
import type { Described } from '../list/facets.ts';
import { challengeGaps } from '../list/gaps.ts';
import { districtKey, principalKey } from '../list/keys.ts';
import { inYears } from '../list/known.ts';
import { foundRows, keptRows, type Narrowable } from '../list/narrowable.ts';
import { type Key, placeOf, placesOf, sortedBy } from '../list/order.ts';
import { challengeStatuses, resources } from '../municipality/codes.ts';
import type { Current } from '../network/current.ts';
import type { ListedChallenge } from '../network/directory.ts';
import type {
  ChallengeFilter,
  ChallengeGap,
  ChallengeOrder,
  ChallengeOrderField,
  ListFacetName,
} from '../types.generated.ts';

const lacks: Record<ChallengeGap, (row: ListedChallenge) => boolean> = {
  PROJECT: ({ projects }) => projects.length === 0,
  DISTRICT: ({ districts }) => districts.length === 0,
  FIELD: ({ fields }) => fields.length === 0,
};

/** Challenges, latest first. */
export const challengeList: Narrowable<ListedChallenge, ChallengeFilter> = {
  attributes: (_, current, filter) =>
    new Map<ListFacetName, Described<ListedChallenge>>([
      byStatus(challengeStatuses, filter.statuses),
      byFields(filter.fields),
      byDistricts(current, filter.districts),
      ['NEEDS', { values: ({ needs }) => needs, wanted: filter.needs ?? [], known: resources }],
      byGaps(challengeGaps, filter.missing, (row, gap) => lacks[gap](row)),
    ]),
  rows: async (context, { lists }, filter) => {
    const source = { label: 'Challenge', live: lists.challenges, archived: listedArchived } as const;
    return (await foundRows(context, source, filter)).filter(({ raisedYear }) =>
      inYears({ first: raisedYear, last: raisedYear }, filter),
    );
  },
};

/** An archived challenge as the filters look at it; what it was tied to is left out. */
function listedArchived({ id, properties }: Stored): ListedChallenge {
  const { title, fields, needs, raisedYear, status } = properties as Partial<ListedChallenge>;
  return {
    ...{ id, title: title ?? '', aliases: [], fields: fields ?? [], needs: needs ?? [], districts: [] },
    ...{ raisedBy: [], projects: [], raisedYear: raisedYear ?? 0, status: status ?? 'OPEN' },
  };
}

function keyOf(
  { viewer }: Context,
  current: Current,
  field: Exclude<ChallengeOrderField, 'TITLE'>,
): (row: ListedChallenge) => Key {
  const nameOf = principalKey(viewer, current);
  const keys: Record<typeof field, (row: ListedChallenge) => Key> = {
    RAISED_YEAR: ({ raisedYear }) => raisedYear,
    STATUS: ({ status }) => placeOf(challengeStatuses, status),
    FIELDS: ({ fields }) => placesOf(fields),
    DISTRICTS: districtKey(current),
    NEEDS: ({ needs }) => placesOf(needs.map((need) => placeOf(resources, need))),
    RAISED_BY: ({ raisedBy }) => nameOf(raisedBy[0]),
    PROJECTS: ({ projects }) => projects.length,
  };
  return keys[field];
}

/** Ids of the challenges that a filter keeps, in the wanted order. */
export async function listChallengeIds(
  context: Context,
  filter: ChallengeFilter,
  order: ChallengeOrder,
): Promise<string[]> {
  const kept = await keptRows(challengeList, context, filter);
  const { field, direction } = { field: order.field ?? 'RAISED_YEAR', direction: order.direction ?? 'DESC' };
  const key =
    field === 'TITLE'
      ? ({ title }: ListedChallenge) => title
      : keyOf(context, await context.current(), field);
  return sortedBy(kept, key, direction).map(({ id }) => id);
}
