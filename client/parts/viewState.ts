// The part of the graph that is looked at, as the address of several pages holds it.
import * as z from 'zod';
import type { Sector, ViewInput } from '../gql/graphql.ts';
import { sectors } from './sectors.ts';

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

/** Fiscal years, sectors and fields that are looked at; all of them where left out. */
export const viewShape = {
  from: year,
  to: year,
  sectors: list(z.enum(sectors)),
  fields: list(fieldNumber),
};

/** What is looked at. */
export interface ViewState {
  from?: number | undefined;
  to?: number | undefined;
  sectors?: Sector[] | undefined;
  fields?: number[] | undefined;
}

/** A state that looks at everything. */
export const wholeView = { from: undefined, to: undefined, sectors: undefined, fields: undefined };

/** The part of a state that says what is looked at. */
export function viewStateOf({ from, to, sectors: chosen, fields }: ViewState): ViewState {
  return { from, to, sectors: chosen, fields };
}

/** The part of the graph a state looks at; undefined when it is all of it. */
export function viewOf(state: ViewState): ViewInput | undefined {
  const limits = Object.entries(viewStateOf(state)).filter(([, value]) => value !== undefined);
  return limits.length > 0 ? Object.fromEntries(limits) : undefined;
}

/** Years after one end was moved; the other end follows rather than stand on the wrong side. */
export function moveYear(years: { from: number; to: number }, end: 'from' | 'to', year: number) {
  const moved = { ...years, [end]: year };
  if (moved.from <= moved.to) return moved;
  return { from: year, to: year };
}
