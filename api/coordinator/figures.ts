// Figures of a coordinator in a view: whom it reaches, and what became of its introductions.
import { coordinatorMetrics } from '../analysis/metrics/list.ts';
import type { CoordinatorFacts, CoordinatorMetric } from '../analysis/metrics/metric.ts';
import { enumName } from '../analysis/metrics/names.ts';
import type { Context } from '../context.ts';
import type { CoordinatorModel } from '../models.ts';
import { type Figure, figureOf, NOT_IN_VIEW, withoutValue } from '../network/figures.ts';
import { inYears, type View } from '../network/view.ts';

const OPEN: readonly unknown[] = ['PROPOSED', 'ACCEPTED', 'MET'];

async function factsOf(
  context: Context,
  { id, properties }: CoordinatorModel,
  view: View,
): Promise<CoordinatorFacts | null> {
  const { snapshot, insight } = await context.current();
  const { viewed, coordinators } = insight(view);
  const reach = coordinators().get(id);
  if (!reach) return null;
  const known = Array.from(reach.known, (node) => snapshot.principals[viewed.principalIndices[node]]);
  const proposed = await context.loaders.linked('Introduction', 'Proposal', 'source', id);
  const states = proposed
    .map(({ properties: { fiscalYear, status } }) => ({ year: fiscalYear as number, status }))
    .filter(({ year }) => inYears({ first: year, last: year }, view))
    .map(({ status }) => status);
  const open = states.filter((status) => OPEN.includes(status)).length;
  return {
    known: known.length,
    reached: reach.reached.size,
    only: reach.only,
    sectors: new Set(known.flatMap(({ sector }) => sector ?? [])).size,
    districts: new Set(known.flatMap(({ districts }) => districts)).size,
    open,
    ended: states.length - open,
    collaborating: states.filter((status) => status === 'COLLABORATING').length,
    capacity: properties.capacityPerYear ?? null,
  };
}

/** The figures asked for, in that order; all of them if nothing is said. */
export async function coordinatorFigures(
  context: Context,
  coordinator: CoordinatorModel,
  names: readonly string[] | null,
  view: View,
): Promise<Figure<CoordinatorMetric>[]> {
  const wanted = names
    ? names.map((name) => coordinatorMetrics.find(({ id }) => enumName(id) === name)!)
    : coordinatorMetrics;
  const facts = await factsOf(context, coordinator, view);
  return wanted.map((metric) =>
    facts
      ? figureOf(metric, metric.compute(facts), { sampled: null })
      : withoutValue(metric, NOT_IN_VIEW, true),
  );
}
