// What the committee wants indicators to be.
import { z } from 'zod';
import type { Runner } from '#cypher/database.ts';
import { nodes } from '#cypher/statements.generated.ts';
import { indicators } from '../analysis/indicators/list.ts';
import { check, refuse, year } from '../atlas/values.ts';
import type { Context } from '../context.ts';

/** A target as stored. */
export interface StoredTarget {
  value: number;
  setBy: string;
  setAt: string;
}

const idOf = (indicator: string, fiscalYear: number) => `${indicator} ${fiscalYear}`;

/** Targets of a fiscal year by id of the indicator. */
export async function targetsOf(runner: Runner, fiscalYear: number): Promise<Map<string, StoredTarget>> {
  const ids = indicators.map(({ id }) => idOf(id, fiscalYear));
  const rows = await nodes.Target.list(runner, { ids });
  return new Map(
    rows.map(({ properties: { indicator, value, setBy, setAt } }) => [indicator, { value, setBy, setAt }]),
  );
}

const schema = z.object({ indicator: z.string(), year, value: z.number().nullish() });

/** Sets a target, or takes it back where the value is null. */
export async function setTarget(context: Context, input: unknown): Promise<number> {
  const { indicator, year: fiscalYear, value } = check(schema, input);
  const found = indicators.find(({ id }) => id === indicator);
  if (!found) refuse('indicator', 'この指標はありません。', 'There is no such indicator.');
  const { min, max } = found.range;
  if (value != null && ((min !== null && value < min) || (max !== null && value > max)))
    refuse(
      'value',
      `${min ?? '−∞'}から${max ?? '∞'}までの値です。`,
      `The value must lie between ${min ?? '−∞'} and ${max ?? '∞'}.`,
    );
  const id = idOf(indicator, fiscalYear);
  await context.commit(
    { action: 'setTarget', target: id, summary: value == null ? 'taken back' : String(value) },
    async () => {
      if (value == null) return { deletedNodes: { Target: [id] } };
      const properties = {
        ...{ indicator, fiscalYear, value },
        ...{ setBy: context.viewer.role, setAt: new Date().toISOString() },
      };
      return { nodes: { Target: [{ id, properties }] } };
    },
  );
  return fiscalYear;
}
