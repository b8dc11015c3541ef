// What the address holds on every list, and how it becomes what the API is asked for.
import * as z from 'zod';
import type { ListFacetName } from '../gql/graphql.ts';
import { resources } from '../parts/codes.ts';
import { list, viewShape } from '../parts/viewState.ts';

/** Rows on a page that can be chosen. */
export const pageSizes = [25, 50, 100, 200] as const;
const usualSize = 50;

/** Selection of everything that the list holds. */
export const everything = 'all';

const code = z.string().regex(/^[A-Z_]{1,40}$/);

/** Words and ids with commas between them. */
export const words = list(z.string().min(1).max(100));
/** Resources with commas between them. */
export const resourceList = list(z.enum(resources));

/** What every list has in the address. */
export const listShape = {
  q: z.string().min(1).max(100).optional().catch(undefined),
  from: viewShape.from,
  to: viewShape.to,
  /** Column or figure that the list is sorted by. */
  sort: code.optional().catch(undefined),
  order: z.enum(['asc', 'desc']).optional().catch(undefined),
  columns: list(code),
  page: z.coerce.number().int().min(2).max(1_000_000).optional().catch(undefined),
  per: z.coerce
    .number()
    .refine((size) => (pageSizes as readonly number[]).includes(size))
    .optional()
    .catch(undefined),
  /** Whether what was taken out of the list is looked at instead. */
  archived: z.literal('yes').optional().catch(undefined),
  /** Ids of selected rows, or everything. */
  select: words,
};

const shape = z.object(listShape);

/** Name in the address, and of the filter, by which a facet narrows. */
export const facetKey = {
  SECTORS: 'sectors',
  WITH_SECTORS: 'withSectors',
  KINDS: 'kinds',
  FIELDS: 'fields',
  DISTRICTS: 'districts',
  FORMS: 'forms',
  DOMAINS: 'domains',
  STATUSES: 'statuses',
  OFFERS: 'offers',
  NEEDS: 'needs',
  MISSING: 'missing',
} as const satisfies Record<ListFacetName, string>;

/** Name of a facet in the address. */
export type FacetKey = (typeof facetKey)[ListFacetName];

/** The part of a state that says what the list is narrowed by. */
export type Narrowing = Pick<z.infer<typeof shape>, 'q' | 'from' | 'to' | 'archived'> & {
  [key in FacetKey]?: readonly (string | number)[] | undefined;
};

/** State of a list as the address holds it. */
export type ListState = z.infer<typeof shape> & Narrowing;

/** Values of a facet that are chosen, as the API writes them. */
export function chosenOf(state: Narrowing, facet: ListFacetName): string[] {
  const chosen = (state[facetKey[facet]] ?? []).map(String);
  return facet === 'MISSING' ? chosen.map((value) => value.toUpperCase()) : chosen;
}

/** The part of the state that says that these values of a facet are chosen. */
export function choosing(facet: ListFacetName, values: readonly string[]): Partial<ListState> {
  const kept =
    facet === 'FIELDS'
      ? values.map(Number)
      : facet === 'MISSING'
        ? values.map((value) => value.toLowerCase())
        : values;
  return { [facetKey[facet]]: kept.length > 0 ? kept : undefined };
}

/** What a list is sorted by, and what is shown of it, where the address leaves it out. */
export interface Usual {
  sort: string;
  order: 'asc' | 'desc';
  columns: readonly string[];
}

/** The direction in which a column is sorted when nothing else is said: numbers and times downwards, words upwards. */
export function usualOrder(
  sort: string,
  usual: Usual,
  startsDown: (column: string) => boolean,
): 'asc' | 'desc' {
  if (sort === usual.sort) return usual.order;
  return startsDown(sort) ? 'desc' : 'asc';
}

/** The state with everything said. */
export function settled(state: ListState, usual: Usual, startsDown: (column: string) => boolean) {
  const sort = state.sort ?? usual.sort;
  return {
    ...state,
    sort,
    order: state.order ?? usualOrder(sort, usual, startsDown),
    columns: state.columns ?? usual.columns,
    page: state.page ?? 1,
    per: state.per ?? usualSize,
    select: state.select ?? [],
  };
}

/** State with everything said. */
export type Settled = ReturnType<typeof settled>;

/** What of the list the API is asked for: text, years and every facet of the list. */
export function filterOf(state: Narrowing, facets: readonly ListFacetName[]): Record<string, unknown> {
  const { q, from, to } = state;
  const archived = state.archived === 'yes' ? true : undefined;
  const chosen = facets.map((facet) => {
    const values = chosenOf(state, facet);
    return [facetKey[facet], facet === 'FIELDS' ? values.map(Number) : values] as const;
  });
  return Object.fromEntries(
    [
      ...([
        ['text', q],
        ['from', from],
        ['to', to],
        ['archived', archived],
      ] as const),
      ...chosen,
    ].filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** A state in which nothing narrows the list. */
export function widened(facets: readonly ListFacetName[]): Partial<ListState> {
  const keys = ['q', 'from', 'to', 'archived', ...facets.map((facet) => facetKey[facet])];
  return Object.fromEntries(keys.map((key) => [key, undefined]));
}
