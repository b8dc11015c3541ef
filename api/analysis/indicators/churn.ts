// Which ties are new, kept or ended against the year before.
import { tiesOf } from '../network.ts';
import { once } from '../once.ts';
import { networkOf } from '../subject.ts';
import type { HealthYear } from './health-year.ts';

/** Ties of two years compared; ends are ids of principals. */
export interface Churn {
  readonly fresh: number;
  readonly kept: number;
  readonly ended: number;
}

/** Null where nothing is recorded of the year before. */
export const churnOf = once(({ subject, ids, before }: HealthYear): Churn | null => {
  if (!before) return null;
  const pairs = (network: typeof before.network, names: readonly string[]) => {
    const { sources, targets } = tiesOf(network);
    return new Set(
      Array.from(sources, (source, i) => JSON.stringify([names[source], names[targets[i]]].sort())),
    );
  };
  const now = pairs(networkOf(subject), ids);
  const then = pairs(before.network, before.ids);
  const kept = [...now].filter((pair) => then.has(pair)).length;
  return { fresh: now.size - kept, kept, ended: then.size - kept };
});
