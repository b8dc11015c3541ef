// Years of the projects that rows of participations make: wide enough for every row that names them.
import type { Properties } from '../../atlas/record.ts';
import type { ReadRow } from '../meaning/row.ts';
import { newNameOf } from './end.ts';
import { nameKey } from './stored.ts';

interface Span {
  first: number | null;
  last: number | null;
  isOpen: boolean;
}

const least = (...years: (number | null | undefined)[]) => {
  const known = years.filter((year) => typeof year === 'number');
  return known.length ? Math.min(...known) : null;
};
const most = (...years: (number | null | undefined)[]) => {
  const known = years.filter((year) => typeof year === 'number');
  return known.length ? Math.max(...known) : null;
};

/**
 * First and last year of each project by name, from its own columns and from the participations in it. It has no last
 * year where a participation has none and the project's own column does not give one.
 */
export function newProjectYears(rows: readonly ReadRow[]): ReadonlyMap<string, Properties> {
  const spans = new Map<string, Span>();
  for (const row of rows) {
    const name = newNameOf(row, { name: 'projectName' });
    if (name === null) continue;
    const { projectStart, projectEnd, since, until, year } = row.values as Record<string, number | undefined>;
    const { first, last, isOpen } = spans.get(nameKey(name)) ?? { first: null, last: null, isOpen: false };
    const end = projectEnd ?? until ?? year;
    spans.set(nameKey(name), {
      first: least(first, projectStart, since, year),
      last: most(last, end, since),
      isOpen: isOpen || end === undefined,
    });
  }
  return new Map(
    [...spans].map(([name, { first, last, isOpen }]): [string, Properties] => [
      name,
      {
        ...(first === null ? {} : { startYear: first }),
        ...(last === null || isOpen ? {} : { endYear: last }),
      },
    ]),
  );
}
