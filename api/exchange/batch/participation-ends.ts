// Both ends of the participations of a list: found, made by rows that can be imported, or lacking.
import type { Runner } from '#cypher/database.ts';
import type { Stored } from '../../atlas/record.ts';
import type { ReadRow } from '../meaning/row.ts';
import { refuses } from '../note.ts';
import { type EndKind, type FoundEnds, lookUpEnds, planEnds, rowsWith } from './new-ends.ts';
import { newProjectYears } from './new-projects.ts';
import type { PlanInput } from './plan.ts';
import { principals } from './principal.ts';
import { projects } from './project.ts';
import { yearsOf } from './project-years.ts';
import { indexStored } from './stored.ts';

function withinYears({ values }: ReadRow) {
  const year = (values.since ?? values.year) as number | undefined;
  return ({ properties }: Stored) => {
    const { startYear, endYear } = yearsOf(properties);
    return year !== undefined && startYear <= year && year <= (endYear ?? year);
  };
}

async function endKinds(
  { source, rows, signal }: PlanInput,
  all: Record<'principals' | 'projects', Stored[]>,
  columnOf: (code: string) => string,
): Promise<Record<'principal' | 'project', EndKind>> {
  return {
    principal: {
      ...{ kind: 'principals', of: 'principal', key: 'principal', name: 'principalName', source, columnOf },
      ...{ index: await indexStored(all.principals, 'name', { signal }), record: principals },
    },
    project: {
      ...{ kind: 'projects', of: 'project', key: 'project', name: 'projectName', source, columnOf },
      ...{ index: await indexStored(all.projects, 'name', { signal }), record: projects },
      years: newProjectYears(rows),
    },
  };
}

/** Whether the last year of a row is before its first. */
export function isReversed({ values }: ReadRow): boolean {
  const { since, until, year } = values as Record<string, number | undefined>;
  const [first, last] = [since ?? year, until ?? year];
  return first !== undefined && last !== undefined && last < first;
}

/** Both ends of every row; a record is made only by rows that can be imported. */
export async function readEnds(
  runner: Runner,
  input: PlanInput,
  all: Record<'principals' | 'projects', Stored[]>,
  columnOf: (code: string) => string,
): Promise<Record<'principal' | 'project', FoundEnds>> {
  const ends = await endKinds(input, all, columnOf);
  const principal = await lookUpEnds(input, ends.principal, () => () => false);
  const project = await lookUpEnds(input, ends.project, withinYears);
  const whole = input.rows.filter((row) => !isReversed(row) && !row.notes.some(refuses));
  const known = rowsWith(rowsWith(whole, principal), project);
  const foundProjects = await planEnds(runner, ends.project, known, project, input);
  const made = rowsWith(known, project);
  const foundPrincipals = await planEnds(runner, ends.principal, made, principal, input);
  return { principal: foundPrincipals, project: foundProjects };
}
