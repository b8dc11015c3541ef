// What the address holds on the map: everything one sees, so that a copied address shows the same.
import * as z from 'zod';
import type { Layout, NetworkKind, Sector } from '../gql/graphql.ts';
import { sectors } from '../parts/sectors.ts';
import { list, viewShape } from '../parts/viewState.ts';
import { attentionShape } from './attentionState.ts';

/** What a node's colour says besides a figure. */
export const colorModes = ['sector', 'district', 'community', 'domain'] as const;
/** How nodes are laid out. */
export const layouts = ['force', 'domain', 'district'] as const;
/** What is drawn, and what ties it. */
export const kinds = ['collaboration', 'affiliation', 'reach'] as const;
/** Whether the network is drawn or listed. */
export const views = ['map', 'table'] as const;

/** What a table lists. */
export const tables = ['principals', 'ties'] as const;

/** What a node's colour says; `figure` stands for any figure of principals. */
export type ColorMode = (typeof colorModes)[number] | 'figure';

const metricId = z.string().regex(/^[A-Z_]{1,40}$/);

/** State of the map; what is left out has the value of {@link settled}. */
export const mapState = z.object({
  ...viewShape,
  color: z
    .union([z.enum(colorModes), metricId])
    .optional()
    .catch(undefined),
  /** Entries of the legend whose nodes are not shown. */
  hide: list(z.string().min(1).max(100)),
  size: metricId.optional().catch(undefined),
  /** Figure in the list of ties. */
  tie: metricId.optional().catch(undefined),
  kind: z.enum(kinds).optional().catch(undefined),
  layout: z.enum(layouts).optional().catch(undefined),
  view: z.enum(views).optional().catch(undefined),
  /** Which table is shown, by which column it is sorted, and which page of it. */
  list: z.enum(tables).optional().catch(undefined),
  sort: z
    .string()
    .regex(/^[A-Za-z_\d]{1,40}$/)
    .optional()
    .catch(undefined),
  order: z.enum(['asc', 'desc']).optional().catch(undefined),
  page: z.coerce.number().int().min(2).max(100_000).optional().catch(undefined),
  ...attentionShape,
});

/** State of the map as the address holds it. */
export type MapState = z.infer<typeof mapState>;

/** `size` of nodes that are all the same. */
export const sameSize = 'SAME';

/** The state with everything said that an address may leave out. */
export function settled(state: MapState) {
  return {
    ...state,
    color: state.color ?? 'sector',
    size: state.size ?? 'DEGREE',
    kind: state.kind ?? 'collaboration',
    layout: state.layout ?? 'force',
    view: state.view ?? 'map',
    list: state.list ?? 'principals',
  };
}

/** State of the map with everything said. */
export type SettledState = ReturnType<typeof settled>;

/** The API's word for a layout. */
export function layoutOf(layout: SettledState['layout']): Layout {
  return ({ force: 'FORCE', domain: 'DOMAIN', district: 'DISTRICT' } as const)[layout];
}

/** The API's word for what is drawn. */
export function kindOf(kind: SettledState['kind']): NetworkKind {
  return ({ collaboration: 'COLLABORATION', affiliation: 'AFFILIATION', reach: 'REACH' } as const)[kind];
}

/** Sectors after one was switched on or off; undefined, which means all, when none or all would be left. */
export function toggleSector(chosen: Sector[] | undefined, sector: Sector): Sector[] | undefined {
  const now = new Set(chosen ?? sectors);
  if (!now.delete(sector)) now.add(sector);
  const next = sectors.filter((each) => now.has(each));
  return next.length === 0 || next.length === sectors.length ? undefined : next;
}
