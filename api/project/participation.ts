// Writing who takes part in a project, and what then looks wrong with it.
import { z } from 'zod';
import type { Runner } from '#cypher/database.ts';
import { relationships } from '#cypher/statements.generated.ts';
import type { Change } from '../atlas/commit.ts';
import { findRecord, type Properties, requireAll } from '../atlas/record.ts';
import { check } from '../atlas/values.ts';
import { writeTie } from '../atlas/write.ts';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { participationSchema, projectRules, settlePart } from './rules.ts';

/** Adds the parts of a project that is being made to its change. */
export async function addParts(
  runner: Runner,
  project: string,
  properties: Properties,
  change: Change,
  given: readonly unknown[],
): Promise<void> {
  const parts = check(z.object({ participations: z.array(participationSchema) }), {
    participations: given,
  }).participations;
  await requireAll(
    runner,
    'Principal',
    [...new Set(parts.map(({ principal }) => principal))],
    'participations',
  );
  const rows = parts.map((part, i) => {
    const names = { since: `participations.${i}.since`, until: `participations.${i}.until` };
    const { role, since, until } = settlePart(part, properties, names);
    return { source: part.principal, target: project, key: { role, since }, properties: { until } };
  });
  if (rows.length) change.relationships = { ...change.relationships, Participation: rows };
}

/** Sets a principal's part in a project. @returns the project's id */
export function setParticipation(
  context: Context,
  input: { principal: string; project: string },
): Promise<string> {
  const part = check(participationSchema, input);
  const { principal, project } = input;
  const action = { id: project, action: 'setParticipation', summary: `${part.role} ${principal}` };
  return writeTie(context, projectRules, action, async (runner) => {
    const stored = await findRecord(runner, 'Project', project, 'project');
    await findRecord(runner, 'Principal', principal, 'principal');
    const { role, since, until } = settlePart(part, stored.properties);
    return {
      relationships: {
        Participation: [{ source: principal, target: project, key: { role, since }, properties: { until } }],
      },
    };
  });
}

/** Takes a principal's part in a project back. @returns the project's id */
export function deleteParticipation(
  context: Context,
  { principal, project, role, since }: { principal: string; project: string; role: string; since: number },
): Promise<string> {
  const action = { id: project, action: 'deleteParticipation', summary: `${role} ${principal}` };
  return writeTie(context, projectRules, action, async (runner) => {
    await findRecord(runner, 'Project', project, 'project');
    const parts = await relationships.Participation.listByTarget(runner, { ids: [project] });
    const isPart = (tie: (typeof parts)[number]) =>
      tie.source === principal && tie.properties.role === role && tie.properties.since === since;
    if (!parts.some(isPart)) {
      throw new AppError(
        'NOT_FOUND',
        { ja: 'この参加の記録はありません。', en: 'There is no such part.' },
        { field: 'principal' },
      );
    }
    return {
      deletedRelationships: { Participation: [{ source: principal, target: project, key: { role, since } }] },
    };
  });
}

/** The project as it is now, with what looks wrong: an active project should have a lead. */
export async function payload({ loaders }: Context, written: Promise<string>) {
  const id = await written;
  const project = (await loaders.node('Project', id))!;
  const parts = await loaders.ties('Participation', 'target', id);
  const lacksLead =
    project.properties.status === 'ACTIVE' && !parts.some(({ properties }) => properties.role === 'LEAD');
  const warning = {
    field: 'participations',
    ja: '実施中の事業に主催がありません。',
    en: 'The project is active and has no lead.',
  };
  return { project, warnings: lacksLead ? [warning] : [] };
}
