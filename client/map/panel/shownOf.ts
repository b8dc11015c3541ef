// Which figures the panel shows of a principal.
import type { Definition } from '../../figure/useCatalogue.ts';
import type { PrincipalMetric } from '../../gql/graphql.ts';

const always: readonly PrincipalMetric[] = ['DEGREE', 'PROJECTS', 'BETWEENNESS', 'CLOSENESS', 'CONSTRAINT'];

/** A few that say most, and those that size and colour show; all others stand on the principal's own page. */
export function shownOf(
  metrics: readonly Definition[],
  chosen: readonly (PrincipalMetric | null)[],
): Definition[] {
  const ids = new Set<string | null>([...always, ...chosen]);
  return metrics.filter(({ id }) => ids.has(id));
}
