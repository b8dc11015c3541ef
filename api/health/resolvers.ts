// Network health in GraphQL: indicators, their values in a fiscal year, and targets.
import { indicators } from '../analysis/indicators/list.ts';
import { shown } from '../analysis/metrics/metric.ts';
import { REPLICATES } from '../analysis/sensitivity.ts';
import { check, year as yearSchema } from '../atlas/values.ts';
import type { Context } from '../context.ts';
import { runAlone } from '../insight/analyses.ts';
import { SEED } from '../network/wanted.ts';
import type { Health, Resolvers } from '../types.generated.ts';
import { computeBands, healthOf, standingOf } from './health.ts';
import { setTarget, targetsOf } from './targets.ts';

async function healthIn(
  context: Context,
  given: number,
): Promise<Omit<Health, 'values'> & { values: object[] }> {
  const year = check(yearSchema, given);
  const { snapshot, definitionsVersion } = await context.current();
  const { values, previous, bands } = await healthOf(context, year);
  const targets = await context.database.read((runner) => targetsOf(runner, year));
  return {
    year,
    revision: snapshot.revision,
    definitionsVersion,
    values: indicators.map((indicator, i) => {
      const target = targets.get(indicator.id) ?? null;
      const [low, high] = bands ? [bands.low[i], bands.high[i]] : [Number.NaN, Number.NaN];
      return {
        indicator,
        value: shown(values[i]),
        undefined: Number.isNaN(values[i]) ? indicator.undefinedWhen : null,
        previous: shown(previous[i]),
        change: shown(values[i] - previous[i]),
        band: Number.isNaN(low) ? null : { low, high, replicates: REPLICATES, seed: SEED },
        target,
        standing: standingOf(indicator.direction, values[i], previous[i], target?.value ?? null),
      };
    }),
  };
}

/** Resolvers of this topic. */
export const healthResolvers: Resolvers = {
  Indicator: {
    min: ({ range }) => range.min,
    max: ({ range }) => range.max,
    history: ({ history }) => [...history],
  },
  Query: {
    indicators: () => [...indicators],
    health: (_, { year }, context) => healthIn(context, year) as never,
  },
  Mutation: {
    setTarget: async (_, { input }, context) => healthIn(context, await setTarget(context, input)) as never,
    startHealthBands: (_, { year }, context) =>
      runAlone(context, (options) => computeBands(context, check(yearSchema, year), options)),
  },
};
