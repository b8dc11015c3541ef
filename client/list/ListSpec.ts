// What one list is: what it can be narrowed by, its columns, and how its rows are asked for and shown.
import type { ReactNode } from 'react';
import type { Term } from '../figure/terms.ts';
import type {
  FigurePartsFragment,
  ListFacetName,
  ListFacetPartsFragment,
  ListName,
  Role,
} from '../gql/graphql.ts';
import type { Settled, Usual } from './state.ts';

/** What every row has. */
export interface ListRow {
  id: string;
  /** Figures, in the order in which they were asked for. */
  metrics?: readonly FigurePartsFragment[];
}

/** A page of rows, and the facets of the whole list. */
export interface ListAnswer<Row> {
  list: { totalCount: number; nodes: readonly Row[] };
  facets: readonly ListFacetPartsFragment[];
}

/** What is asked for. */
export interface ListRequest {
  filter: Record<string, unknown>;
  orderBy: Record<string, unknown>;
  view: { from?: number | undefined; to?: number | undefined };
  metrics: readonly string[];
  facets: ListFacetName[];
  first: number;
  offset: number;
}

/** What cells are shown with. */
export interface CellTools {
  state: Settled;
  /** A value of a facet in words. */
  word(facet: ListFacetName, value: string): string;
  /** Whether a column is chosen. */
  shows(column: string): boolean;
}

/** One list. */
export interface ListSpec<Row extends ListRow> {
  name: ListName;
  /** Column that leads to the row's page; always shown. */
  lead: string;
  /** Columns that stand within the lead's cells. */
  within?: readonly string[];
  usual: Usual;
  /** Columns of numbers, whose largest come first; figures are so anyway. */
  numbers: readonly string[];
  /** What its own columns of numbers are defined by; figures have definitions anyway. */
  terms: Readonly<Record<string, Term>>;
  /** Columns of years and days, whose latest come first. */
  times: readonly string[];
  /** Columns that need more room than others. */
  wide: readonly string[];
  facets: readonly ListFacetName[];
  /** Facets that stand open from the beginning. */
  open: readonly ListFacetName[];
  hasYears: boolean;
  /** Whether figures of principals can be columns. */
  hasFigures: boolean;
  /** Where a new record is made, and by which mutation. */
  create: {
    to: '/principals/new' | '/projects/new' | '/coordinators/new' | '/challenges/new';
    mutation: string;
  };
  /** Whether a role may look at the list. */
  isOpenTo(role: Role): boolean;
  ask(request: ListRequest, signal: AbortSignal): Promise<ListAnswer<Row>>;
  cell(row: Row, column: string, tools: CellTools): ReactNode;
  /** What the selection's checkbox is called. */
  nameOf(row: Row): string;
  /** Ids of principals to show on the map for rows of a filter, at most so many; left out where the map has none. */
  principalsOf?(filter: Record<string, unknown>, most: number): Promise<string[]>;
}
