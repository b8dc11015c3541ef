// The years of a project: as a row says them, wide enough for its participations, and the status that follows from them.
import type { Properties } from '../../atlas/record.ts';

/** First and last fiscal year; no last one while it is open. */
export interface Years {
  startYear: number;
  endYear?: number;
}

/** First and last fiscal year in which anyone takes part. */
export interface Span {
  from: number;
  to: number;
}

/** Years of a stored project. */
export function yearsOf({ startYear, endYear }: Properties): Years {
  return { startYear: startYear as number, ...(endYear ? { endYear: endYear as number } : {}) };
}

/** The years, widened where the span lies outside them; an open project stays open. */
export function widened({ startYear, endYear }: Years, { from, to }: Span): Years {
  return {
    startYear: Math.min(startYear, from),
    ...(endYear === undefined ? {} : { endYear: Math.max(endYear, to) }),
  };
}

/** Whether two spans of years are the same. */
export function sameYears(a: Years, b: Years): boolean {
  return a.startYear === b.startYear && a.endYear === b.endYear;
}

/** Status of a project of which only the years are known. */
export function statusIn({ startYear, endYear }: Years, currentYear: number): string {
  if (endYear !== undefined && endYear < currentYear) return 'COMPLETED';
  return startYear > currentYear ? 'PLANNED' : 'ACTIVE';
}

/** Status after the years have changed: a status that followed from them follows them still, one that was set stays. */
export function statusAfter(before: Properties, after: Years, currentYear: number): string {
  const followed = before.status === statusIn(yearsOf(before), currentYear);
  return followed && before.status !== undefined ? statusIn(after, currentYear) : (before.status as string);
}
