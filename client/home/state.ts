// What the address holds on the overview.
import * as z from 'zod';

/** The fiscal year whose figures are shown; the present one when left out. */
export const homeState = z.object({
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
});

/** A span of fiscal years, both ends included. */
export interface Years {
  from: number;
  to: number;
}

/** Years of which there are figures: what is only planned for years to come is none yet. */
export function pastYears({ from, to }: Years, present: number): Years {
  return { from, to: Math.max(from, Math.min(to, present)) };
}

/**
 * The year that is shown: the one named, else the last that is over, as one under way looks like a bad one; always one
 * of which there are figures.
 */
export function shownYear(named: number | undefined, { from, to }: Years, present: number): number {
  return Math.min(Math.max(named ?? present - 1, from), to);
}
