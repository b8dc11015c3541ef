// From the rows of any kind of list to the change that makes the atlas say the same.
import type { Runner } from '#cypher/database.ts';
import type { Kind } from '../meaning/fields.ts';
import { planParticipations } from './participations.ts';
import type { Plan, PlanInput } from './plan.ts';
import { planRecords } from './records.ts';

type Planner = (runner: Runner, input: PlanInput) => Promise<Plan>;

const planners: Record<Kind, Planner> = {
  principals: planRecords,
  projects: planRecords,
  participations: planParticipations,
  coordinators: planRecords,
  acquaintances: planRecords,
  challenges: planRecords,
};

/** Plans an import: what is to be written, and what becomes of each row. @throws what the signal was aborted with */
export function planRows(runner: Runner, input: PlanInput): Promise<Plan> {
  return planners[input.meaning.kind](runner, input);
}
