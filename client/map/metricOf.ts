// Which figure the size shows.
import type { PrincipalMetric } from '../gql/graphql.ts';
import { sameSize } from './state.ts';

/** The metric an address names, the first there is when it names none of them; null for nodes of one size. */
export function metricOf(size: string, metrics: readonly { id: string }[]): PrincipalMetric | null {
  if (size === sameSize) return null;
  const known = metrics.find(({ id }) => id === size) ?? metrics[0];
  return known ? (known.id as PrincipalMetric) : null;
}
