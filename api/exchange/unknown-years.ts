// Years that no file names, which a view would take for the year 0.
import type { Subject } from '../analysis/subject.ts';

/** The year of a project for which no file names one: before all that can be asked for. */
export const NO_YEAR = 0;

/** The same subject with an empty span where the year is not known, and without years if none is. */
export function withoutUnknownYears(subject: Subject): Subject {
  const { years } = subject;
  if (!years?.last.includes(NO_YEAR)) return subject;
  if (years.last.every((last) => last === NO_YEAR)) return { ...subject, years: null };
  return {
    ...subject,
    years: { ...years, first: years.first.map((first) => (first === NO_YEAR ? 1 : first)) },
  };
}
