// From the rows of any kind of list to the change that makes the atlas say the same.
import type { Runner } from '#cypher/database.ts';
import type { Kind } from '../meaning/fields.ts';
import { planAcquaintances } from './acquaintances.ts';
import { challenges } from './challenge.ts';
import { coordinators } from './coordinator.ts';
import { planParticipations } from './participations.ts';
import type { Plan, PlanInput } from './plan.ts';
import { principals } from './principal.ts';
import { projects } from './project.ts';
import type { RecordKind } from './record-kind.ts';
import { planRecords } from './records.ts';

type Planner = (runner: Runner, input: PlanInput) => Promise<Plan>;

const ofRecords =
  (kind: RecordKind): Planner =>
  (runner, input) =>
    planRecords(kind, runner, input);

const planners: Record<Kind, Planner> = {
  principals: ofRecords(principals),
  projects: ofRecords(projects),
  participations: planParticipations,
  coordinators: ofRecords(coordinators),
  acquaintances: planAcquaintances,
  challenges: ofRecords(challenges),
};

/** Plans an import: what is to be written, and what becomes of each row. @throws what the signal was aborted with */
export function planRows(runner: Runner, input: PlanInput): Promise<Plan> {
  return planners[input.meaning.kind](runner, input);
}
