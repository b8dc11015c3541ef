// Years that no file names, which a view would take for the year 0.
import { spansAt, yearsOfSpans } from '../analysis/participation-years.ts';
import type { Subject } from '../analysis/subject.ts';

/** The year of a project for which no file names one: before all that can be asked for. */
export const NO_YEAR = 0;

/** The same subject without spans where the year is not known, and without years if none is. */
export function withoutUnknownYears(subject: Subject): Subject {
  const { years, affiliation } = subject;
  if (!affiliation || !years?.last.includes(NO_YEAR)) return subject;
  if (years.last.every((last) => last === NO_YEAR)) return { ...subject, years: null };
  const known = Array.from(affiliation.projectList, (_, entry) =>
    spansAt(years, entry).filter(([, last]) => last !== NO_YEAR),
  );
  return { ...subject, years: yearsOfSpans(known) };
}
