// What every list does, whatever its records are: find its rows, keep those that a filter keeps, count facets.
import { listArchived } from '../atlas/archived.ts';
import { connectionOf, type PageWanted, pageOf } from '../atlas/connection.ts';
import type { RecordLabel, Stored } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import type { Current } from '../network/current.ts';
import { searchText } from '../search/text.ts';
import type { ListFacet, ListFacetName } from '../types.generated.ts';
import { type Attributes, facetsOf } from './facets.ts';
import { narrow } from './narrow.ts';

/** A list that can be narrowed. */
export interface Narrowable<Row, Filter> {
  /** Rows that what is no facet keeps, in the list's own order. */
  rows(context: Context, current: Current, filter: Filter): Promise<Row[]>;
  attributes(context: Context, current: Current, filter: Filter): Attributes<Row>;
  isPerson?(row: Row): boolean;
}

/** Rows that a filter keeps, in the list's own order. */
export async function keptRows<Row, Filter>(
  list: Narrowable<Row, Filter>,
  context: Context,
  filter: Filter,
): Promise<Row[]> {
  const current = await context.current();
  const rows = await list.rows(context, current, filter);
  return narrow(rows, list.attributes(context, current, filter)).kept;
}

/**
 * What a list can be narrowed by.
 * @throws AppError BAD_USER_INPUT for an attribute that the list does not have
 */
export async function listFacets<Row, Filter>(
  list: Narrowable<Row, Filter>,
  context: Context,
  filter: Filter,
  of: readonly ListFacetName[],
): Promise<ListFacet[]> {
  const current = await context.current();
  const rows = await list.rows(context, current, filter);
  return facetsOf(context.viewer, rows, list.attributes(context, current, filter), of, list.isPerson);
}

/** Where the rows of a list come from. */
interface Source<Row> {
  label: RecordLabel;
  live(): readonly Row[];
  /** An archived record as the filters look at it. */
  archived(stored: Stored): Row;
  /** Whether a text may find it; everything may be found if left out. */
  mayFind?(row: Row): boolean;
}

/** Rows that text and ids keep, archived ones where these are asked for. */
export async function foundRows<Row extends { id: string }>(
  context: Context,
  { label, live, archived, mayFind = () => true }: Source<Row>,
  filter: { text?: string | null; ids?: readonly string[] | null; archived?: boolean | null },
): Promise<Row[]> {
  const gone = filter.archived ? await listArchived(context, label) : null;
  const rows = gone ? gone.rows.map(archived) : live();
  const { lists } = await context.current();
  const found = filter.text ? (gone ?? lists.search()).match(searchText(filter.text)) : null;
  const wanted = filter.ids ? new Set(filter.ids) : null;
  return rows.filter(
    (row) => (!wanted || wanted.has(row.id)) && (!found || (found.has(row.id) && mayFind(row))),
  );
}

/** A page of records whose ids are in order. @throws AppError BAD_USER_INPUT for a page that cannot be */
export async function pageOfRecords<Label extends RecordLabel>(
  { config, loaders }: Context,
  label: Label,
  ids: readonly string[],
  place: PageWanted,
) {
  const page = pageOf(ids, place, config.MAX_PAGE_SIZE);
  return connectionOf(page, await loaders.nodes(label, page.ids));
}
