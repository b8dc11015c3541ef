// Coordinators, introductions and challenges of a fiscal year, as indicators see them.
import type {
  HealthCoordinator,
  HealthIntroduction,
  HealthYear,
} from '../analysis/indicators/health-year.ts';
import { inYears, yearsOfProject, yearsWithin } from '../network/view.ts';
import type { HealthRecords } from './health-records.ts';
import type { HealthSource } from './health-source.ts';

type Introduction = HealthRecords['introductions'][number];

const OPEN: readonly string[] = ['PROPOSED', 'ACCEPTED', 'MET'];
const DAY = 24 * 60 * 60 * 1000;

/** Whether an introduction was open on the last day of a fiscal year, 31 March. */
function openAtEnd({ status, proposedAt, closedAt }: Introduction, year: number): boolean {
  const end = `${year + 1}-03-31T23:59:59`;
  if (proposedAt > end) return false;
  return OPEN.includes(status) || (closedAt !== null && closedAt > end);
}

/** Coordinators at work; INACTIVE ones are left out. */
export function coordinatorsOf(
  { snapshot, directory, records }: HealthSource,
  year: number,
): HealthCoordinator[] {
  const coordinated = new Map<string, Set<number>>();
  for (const { coordinator, project, since, until } of snapshot.coordinations) {
    const years = yearsWithin(yearsOfProject(snapshot.projects[project], snapshot.currentYear), since, until);
    if (snapshot.projects[project].status === 'CANCELLED' || !inYears(years, { from: year, to: year }))
      continue;
    const { id } = snapshot.coordinators[coordinator];
    coordinated.set(id, (coordinated.get(id) ?? new Set()).add(project));
  }
  const proposedBy = Map.groupBy(records.introductions, ({ coordinator }) => coordinator);
  return directory.coordinators
    .filter(({ status }) => status === 'ACTIVE')
    .map(({ id, capacityPerYear }) => {
      const own = proposedBy.get(id) ?? [];
      return {
        load: own.filter((one) => openAtEnd(one, year)).length + (coordinated.get(id)?.size ?? 0),
        proposed: own.filter(({ fiscalYear }) => fiscalYear === year).length,
        capacity: capacityPerYear,
      };
    });
}

/** Introductions proposed in the year, and what has become of them by now. */
export function introductionsOf({ records }: HealthSource, year: number): HealthIntroduction[] {
  return records.introductions
    .filter(({ fiscalYear }) => fiscalYear === year)
    .map(({ status, proposedAt, acceptedAt, metAt, closedAt }) => ({
      accepted: acceptedAt !== null,
      met: metAt !== null,
      daysToProject:
        status === 'COLLABORATING' && closedAt !== null
          ? Math.round((Date.parse(closedAt.slice(0, 10)) - Date.parse(proposedAt.slice(0, 10))) / DAY)
          : null,
    }));
}

/**
 * Challenges raised in the year, or before it and open at its start: no project had begun, and it was not closed
 * without one (when that was is not recorded).
 */
export function challengesOf({ snapshot, directory }: HealthSource, year: number): HealthYear['challenges'] {
  const startOf = (id: string) => {
    const project = snapshot.projects[snapshot.indexOf.projects.get(id) ?? -1];
    return project && project.status !== 'CANCELLED' ? project.startYear : Number.POSITIVE_INFINITY;
  };
  let all = 0;
  let addressed = 0;
  for (const { raisedYear, status, projects } of directory.challenges) {
    const begun = Math.min(...projects.map(startOf));
    const gone = begun < year || (status === 'CLOSED' && begun === Number.POSITIVE_INFINITY);
    if (raisedYear > year || (raisedYear < year && gone)) continue;
    all++;
    if (begun <= year) addressed++;
  }
  return { all, addressed };
}
