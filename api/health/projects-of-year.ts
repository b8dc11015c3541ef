// Projects that took place in a fiscal year, as indicators see them.
import type { HealthProject } from '../analysis/indicators/health-year.ts';
import { mean } from '../analysis/indicators/shares.ts';
import { domains } from '../municipality/codes.ts';
import type { SnapshotProject } from '../network/snapshot.ts';
import { yearsOfProject } from '../network/view.ts';
import type { HealthRecords } from './health-records.ts';
import type { HealthSource } from './health-source.ts';

type Evaluation = HealthRecords['evaluations'][number];

const LETTERS = domains.map(({ code }) => code);

/** The year in which a completed project ended: its last, or its first where none is recorded. */
const completedIn = ({ status, startYear, endYear }: SnapshotProject) =>
  status === 'COMPLETED' ? (endYear ?? startYear) : null;

/** The city's mean score less that of its partners, for each phase that both scored. What the committee says is neither's. */
function differences(evaluations: readonly Evaluation[], isCity: (principal: string) => boolean): number[] {
  const own = evaluations.filter(({ judge, scores }) => judge !== 'THIRD_PARTY' && scores.length > 0);
  const phases = Map.groupBy(own, ({ phase }) => phase);
  return [...phases.values()].flatMap((ofPhase) => {
    const meanOf = (city: boolean) =>
      mean(
        ofPhase
          .filter(({ principal }) => principal !== null && isCity(principal) === city)
          .map(({ scores }) => mean(scores)),
      );
    const difference = meanOf(true) - meanOf(false);
    return Number.isNaN(difference) ? [] : [difference];
  });
}

/** All that are not cancelled and have a year of theirs in it. */
export function projectsOf({ snapshot, directory, records }: HealthSource, year: number): HealthProject[] {
  const evaluations = Map.groupBy(records.evaluations, ({ project }) => project);
  const isCity = (id: string) =>
    snapshot.principals[snapshot.indexOf.principals.get(id) ?? -1]?.city ?? false;
  return snapshot.projects
    .filter((project) => {
      const { first, last } = yearsOfProject(project, snapshot.currentYear);
      return project.status !== 'CANCELLED' && first <= year && year <= last;
    })
    .map((project) => {
      const { deadline, subsidyYen, subsidySince } = directory.projectDetails.get(project.id)!;
      const own = evaluations.get(project.id) ?? [];
      const since = subsidySince ?? project.startYear;
      return {
        domain: project.domain === null ? -1 : LETTERS.indexOf(project.domain),
        hasDeadline: deadline !== null,
        completed: completedIn(project) === year,
        judges: own.map(({ judge }) => judge as HealthProject['judges'][number]),
        scoreDifferences: differences(
          own.filter(({ fiscalYear }) => fiscalYear === year),
          isCity,
        ),
        subsidyYears: (subsidyYen || subsidySince !== null) && since <= year ? year - since + 1 : null,
      };
    });
}
