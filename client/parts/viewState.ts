// The part of the graph that is looked at, as the address of several pages holds it.
import * as z from 'zod';
import type { Domain, Sector, ViewInput, Without } from '../gql/graphql.ts';
import { domains } from './codes.ts';
import { sectors } from './sectors.ts';

// Whatever an address holds that makes no sense is left out, never an error: addresses are typed, cut and sent on.
const year = z.coerce.number().int().min(1900).max(2200).optional().catch(undefined);
const fieldNumber = z.coerce.number().int().min(1).max(20);
const word = z.string().min(1).max(100);

/** What can be thought away. */
export const withouts = ['COORDINATORS', 'CITY'] as const satisfies Without[];
/** One of them. */
export type Away = (typeof withouts)[number];

/** Several values with commas between them: each once, unknown ones left out, undefined when none is left. */
export function list<Item extends string | number>(item: z.ZodType<Item>) {
  return z
    .preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(z.unknown()))
    .transform((values) => {
      const known = values.map((value) => item.safeParse(value)).flatMap(({ data }) => data ?? []);
      return known.length > 0 ? [...new Set(known)] : undefined;
    })
    .optional()
    .catch(undefined);
}

/** What is looked at: everything where left out. */
export const viewShape = {
  from: year,
  to: year,
  sectors: list(z.enum(sectors)),
  districts: list(word),
  fields: list(fieldNumber),
  forms: list(word),
  domains: list(z.enum(domains)),
  without: list(z.enum(withouts)),
  minSize: z.coerce.number().int().min(2).max(1000).optional().catch(undefined),
};

/** What is looked at. */
export interface ViewState {
  from?: number | undefined;
  to?: number | undefined;
  sectors?: Sector[] | undefined;
  /** Ids of districts. */
  districts?: string[] | undefined;
  fields?: number[] | undefined;
  forms?: string[] | undefined;
  domains?: Domain[] | undefined;
  without?: Away[] | undefined;
  /** Least number of members of a project. */
  minSize?: number | undefined;
}

/** A state that looks at everything. */
export const wholeView = Object.fromEntries(Object.keys(viewShape).map((key) => [key, undefined])) as Record<
  keyof ViewState,
  undefined
>;

/** The part of a state that says what is looked at. */
export function viewStateOf(state: ViewState): ViewState {
  const { from, to, sectors, districts, fields, forms, domains, without, minSize } = state;
  return { from, to, sectors, districts, fields, forms, domains, without, minSize };
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
