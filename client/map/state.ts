// What the address holds on the map: everything one sees, so that a copied address shows the same.
import * as z from 'zod';
import type { Layout, Sector, ViewInput } from '../gql/graphql.ts';
import { sectors } from './sectors.ts';

/** What a node's colour says. */
export const colorModes = ['sector', 'community', 'domain'] as const;
/** How nodes are laid out. */
export const layouts = ['force', 'domain'] as const;
/** Whether the network is drawn or listed. */
export const views = ['map', 'table'] as const;

/** What a node's colour says. */
export type ColorMode = (typeof colorModes)[number];

// Whatever an address holds that makes no sense is left out, never an error: addresses are typed, cut and sent on.
const year = z.coerce.number().int().min(1900).max(2200).optional().catch(undefined);
const fieldNumber = z.coerce.number().int().min(1).max(20);

function list<Item extends string | number>(item: z.ZodType<Item>) {
  return z
    .preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(z.unknown()))
    .transform((values) => {
      const known = values.map((value) => item.safeParse(value)).flatMap(({ data }) => data ?? []);
      return known.length > 0 ? [...new Set(known)] : undefined;
    })
    .optional()
    .catch(undefined);
}

/** State of the map; what is left out has the value of {@link settled}. */
export const mapState = z.object({
  from: year,
  to: year,
  sectors: list(z.enum(sectors)),
  fields: list(fieldNumber),
  color: z.enum(colorModes).optional().catch(undefined),
  size: z
    .string()
    .regex(/^[A-Z_]{1,40}$/)
    .optional()
    .catch(undefined),
  layout: z.enum(layouts).optional().catch(undefined),
  view: z.enum(views).optional().catch(undefined),
  selected: z.string().min(1).max(100).optional().catch(undefined),
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
    layout: state.layout ?? 'force',
    view: state.view ?? 'map',
  };
}

/** State of the map with everything said. */
export type SettledState = ReturnType<typeof settled>;

/** The part of the graph a state looks at; undefined when it is all of it. */
export function viewOf({ from, to, sectors, fields }: MapState): ViewInput | undefined {
  const limits = Object.entries({ from, to, sectors, fields }).filter(([, value]) => value !== undefined);
  return limits.length > 0 ? Object.fromEntries(limits) : undefined;
}

/** The API's word for a layout. */
export function layoutOf(layout: SettledState['layout']): Layout {
  return layout === 'domain' ? 'DOMAIN' : 'FORCE';
}

/** Sectors after one was switched on or off; undefined, which means all, when none or all would be left. */
export function toggleSector(chosen: Sector[] | undefined, sector: Sector): Sector[] | undefined {
  const now = new Set(chosen ?? sectors);
  if (!now.delete(sector)) now.add(sector);
  const next = sectors.filter((each) => now.has(each));
  return next.length === 0 || next.length === sectors.length ? undefined : next;
}

/** Years after one end was moved; the other end follows rather than stand on the wrong side. */
export function moveYear(years: { from: number; to: number }, end: 'from' | 'to', year: number) {
  const moved = { ...years, [end]: year };
  if (moved.from <= moved.to) return moved;
  return { from: year, to: year };
}
