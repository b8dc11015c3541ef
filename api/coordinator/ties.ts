// Writing whom a coordinator knows and which projects one looks after.
import { relationships } from '#cypher/statements.generated.ts';
import { findRecord } from '../atlas/record.ts';
import { check, refuse } from '../atlas/values.ts';
import { writeTie } from '../atlas/write.ts';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { coordinatesSchema, coordinatorRules, knowsSchema } from './rules.ts';

function missing(field: string): AppError {
  return new AppError(
    'NOT_FOUND',
    { ja: 'このつながりの記録はありません。', en: 'There is no such tie.' },
    { field },
  );
}

/** Says that a coordinator knows a principal. @returns the coordinator's id */
export function setKnows(
  context: Context,
  input: { coordinator: string; principal: string },
): Promise<string> {
  const { strength, lastContact } = check(knowsSchema, input);
  const { coordinator, principal } = input;
  return writeTie(
    context,
    coordinatorRules,
    { id: coordinator, action: 'setKnows', summary: principal },
    async (runner) => {
      await findRecord(runner, 'Coordinator', coordinator, 'coordinator');
      await findRecord(runner, 'Principal', principal, 'principal');
      const properties = { strength, ...(lastContact === undefined ? {} : { lastContact }) };
      return {
        relationships: { Acquaintance: [{ source: coordinator, target: principal, key: {}, properties }] },
      };
    },
  );
}

/** Takes back that a coordinator knows a principal. @returns the coordinator's id */
export function deleteKnows(
  context: Context,
  { coordinator, principal }: { coordinator: string; principal: string },
): Promise<string> {
  return writeTie(
    context,
    coordinatorRules,
    { id: coordinator, action: 'deleteKnows', summary: principal },
    async (runner) => {
      await findRecord(runner, 'Coordinator', coordinator, 'coordinator');
      const known = await relationships.Acquaintance.listBySource(runner, { ids: [coordinator] });
      if (!known.some(({ target }) => target === principal)) throw missing('principal');
      return {
        deletedRelationships: { Acquaintance: [{ source: coordinator, target: principal, key: {} }] },
      };
    },
  );
}

/** Says that a coordinator looks after a project, from the project's first year unless another is given. @returns the coordinator's id */
export function setCoordinates(
  context: Context,
  input: { coordinator: string; project: string },
): Promise<string> {
  const { since, until } = check(coordinatesSchema, input);
  const { coordinator, project } = input;
  return writeTie(
    context,
    coordinatorRules,
    { id: coordinator, action: 'setCoordinates', summary: project },
    async (runner) => {
      await findRecord(runner, 'Coordinator', coordinator, 'coordinator');
      const stored = await findRecord(runner, 'Project', project, 'project');
      const first = since ?? (stored.properties.startYear as number);
      if (until != null && until < first)
        refuse('until', '終わりの年度が始まりより前です。', 'The last year is before the first.');
      return {
        relationships: {
          Coordination: [
            {
              source: coordinator,
              target: project,
              key: { since: first },
              properties: { until: until ?? null },
            },
          ],
        },
      };
    },
  );
}

/** Takes back that a coordinator looks after a project. @returns the coordinator's id */
export function deleteCoordinates(
  context: Context,
  { coordinator, project, since }: { coordinator: string; project: string; since: number },
): Promise<string> {
  return writeTie(
    context,
    coordinatorRules,
    { id: coordinator, action: 'deleteCoordinates', summary: project },
    async (runner) => {
      await findRecord(runner, 'Coordinator', coordinator, 'coordinator');
      const ties = await relationships.Coordination.listByTarget(runner, { ids: [project] });
      if (!ties.some(({ source, properties }) => source === coordinator && properties.since === since))
        throw missing('project');
      return {
        deletedRelationships: { Coordination: [{ source: coordinator, target: project, key: { since } }] },
      };
    },
  );
}
