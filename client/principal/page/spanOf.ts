// From which year to which a principal takes part in projects.

/** Fiscal years, both ends included. */
export interface Span {
  from: number;
  to: number;
}

/** What is needed of a participation. */
interface Dated {
  since: number;
  until: number | null;
  project: { endYear: number | null };
}

/** The years of all participations; those without an end last until now. Null without any. */
export function spanOf(participations: readonly Dated[], now: number): Span | null {
  if (participations.length === 0) return null;
  const ends = participations.map(
    ({ since, until, project }) => until ?? project.endYear ?? Math.max(now, since),
  );
  return { from: Math.min(...participations.map(({ since }) => since)), to: Math.max(...ends) };
}
