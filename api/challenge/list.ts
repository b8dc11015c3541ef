// Which challenges a list holds, and in which order.
import { principalName } from '../access/names.ts';
import { listArchived } from '../atlas/archived.ts';
import type { Properties } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import { type Attributes, type Described, facetsOf } from '../list/facets.ts';
import { challengeGaps } from '../list/gaps.ts';
import { inYears, knownDistricts, knownFields } from '../list/known.ts';
import { narrow } from '../list/narrow.ts';
import { type Key, placeOf, placesOf, sortedBy } from '../list/order.ts';
import { challengeStatuses, resources } from '../municipality/codes.ts';
import type { Current } from '../network/current.ts';
import type { ListedChallenge } from '../network/directory.ts';
import { searchText } from '../search/text.ts';
import type {
  ChallengeFilter,
  ChallengeOrder,
  ChallengeOrderField,
  ListFacet,
  ListFacetName,
} from '../types.generated.ts';

/** Projects that address it and are not archived. */
const projectsOf = ({ snapshot }: Current, { projects }: ListedChallenge) =>
  projects.filter((id) => snapshot.indexOf.projects.has(id));

function attributesOf(current: Current, filter: ChallengeFilter): Attributes<ListedChallenge> {
  const lacks: Record<string, (row: ListedChallenge) => boolean> = {
    PROJECT: (row) => projectsOf(current, row).length === 0,
    DISTRICT: ({ districts }) => districts.length === 0,
    FIELD: ({ fields }) => fields.length === 0,
  };
  return new Map<ListFacetName, Described<ListedChallenge>>([
    [
      'STATUSES',
      { values: ({ status }) => [status], wanted: filter.statuses ?? [], known: challengeStatuses },
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
      'DISTRICTS',
      {
        values: ({ districts }) => districts,
        wanted: filter.districts ?? [],
        known: knownDistricts(current),
      },
    ],
    ['NEEDS', { values: ({ needs }) => needs, wanted: filter.needs ?? [], known: resources }],
    [
      'MISSING',
      {
        values: (row) => challengeGaps.map(({ code }) => code).filter((gap) => lacks[gap]!(row)),
        wanted: filter.missing ?? [],
        known: challengeGaps,
      },
    ],
  ]);
}

/** An archived challenge as the filters look at it; what it was tied to is left out. */
function listedArchived({ id, properties }: { id: string; properties: Properties }): ListedChallenge {
  const { title, fields, needs, raisedYear, status } = properties as Partial<ListedChallenge>;
  return {
    ...{ id, title: title ?? '', aliases: [], fields: fields ?? [], needs: needs ?? [], districts: [] },
    ...{ raisedBy: [], projects: [], raisedYear: raisedYear ?? 0, status: status ?? 'OPEN' },
  };
}

/** Challenges, latest first, that what is no facet keeps: text, years and ids. */
async function rowsOf(
  context: Context,
  { lists }: Current,
  { text, ids, archived, ...years }: ChallengeFilter,
): Promise<ListedChallenge[]> {
  const gone = archived ? await listArchived(context, 'Challenge') : null;
  const all = gone ? gone.rows.map(listedArchived) : lists.challenges();
  const matching = text ? (gone ?? lists.search()).match(searchText(text)) : null;
  const wanted = ids ? new Set(ids) : null;
  return all.filter(
    ({ id, raisedYear }) =>
      (!wanted || wanted.has(id)) &&
      (!matching || matching.has(id)) &&
      inYears({ first: raisedYear, last: raisedYear }, years),
  );
}

function keyOf(
  { viewer }: Context,
  current: Current,
  field: Exclude<ChallengeOrderField, 'TITLE'>,
): (row: ListedChallenge) => Key {
  const { lists, snapshot } = current;
  const places = new Map(lists.districts().map(({ id }, place) => [id, place]));
  const nameOf = (id: string | undefined) => {
    const principal = id && snapshot.principals[snapshot.indexOf.principals.get(id) ?? -1];
    return principal ? principalName(viewer, principal.id, principal.name, principal.sector) : null;
  };
  const keys: Record<typeof field, (row: ListedChallenge) => Key> = {
    RAISED_YEAR: ({ raisedYear }) => raisedYear,
    STATUS: ({ status }) => placeOf(challengeStatuses, status),
    FIELDS: ({ fields }) => placesOf(fields),
    DISTRICTS: ({ districts }) => placesOf(districts.map((id) => places.get(id) ?? null)),
    NEEDS: ({ needs }) => placesOf(needs.map((need) => placeOf(resources, need))),
    RAISED_BY: ({ raisedBy }) => nameOf(raisedBy[0]),
    PROJECTS: (row) => projectsOf(current, row).length,
  };
  return keys[field];
}

/** Ids of the challenges that a filter keeps, in the wanted order. */
export async function listChallengeIds(
  context: Context,
  filter: ChallengeFilter,
  order: ChallengeOrder,
): Promise<string[]> {
  const current = await context.current();
  const { kept } = narrow(await rowsOf(context, current, filter), attributesOf(current, filter));
  const { field, direction } = { field: order.field ?? 'RAISED_YEAR', direction: order.direction ?? 'DESC' };
  const key = field === 'TITLE' ? ({ title }: ListedChallenge) => title : keyOf(context, current, field);
  return sortedBy(kept, key, direction).map(({ id }) => id);
}

/** What a list of challenges can be narrowed by. */
export async function challengeFacets(
  context: Context,
  filter: ChallengeFilter,
  of: readonly ListFacetName[],
): Promise<ListFacet[]> {
  const current = await context.current();
  const rows = await rowsOf(context, current, filter);
  return facetsOf(context.viewer, rows, attributesOf(current, filter), of);
}
