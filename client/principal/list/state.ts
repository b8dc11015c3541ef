// What the address holds on the list of principals.
import * as z from 'zod';
import type { PrincipalFilter, PrincipalMetric, ViewInput } from '../../gql/graphql.ts';
import { viewShape } from '../../parts/viewState.ts';

const cursors = z
  .preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(z.string().min(1)))
  .optional()
  .catch(undefined);

/** State of the list; what is left out has the value of {@link settled}. */
export const listState = z.object({
  q: z.string().min(1).max(100).optional().catch(undefined),
  from: viewShape.from,
  to: viewShape.to,
  sectors: viewShape.sectors,
  /** Metric that the list is sorted by; the name when left out. */
  sort: z
    .string()
    .regex(/^[A-Z_]{1,40}$/)
    .optional()
    .catch(undefined),
  order: z.enum(['asc', 'desc']).optional().catch(undefined),
  /** Cursors of the pages before the one shown. */
  pages: cursors,
});

/** State of the list as the address holds it. */
export type ListState = z.infer<typeof listState>;

/** Figure beside the names while they are in the order of names. */
const usual: PrincipalMetric = 'DEGREE';

/** The state with everything said, for the metrics there are. */
export function settled(state: ListState, metrics: readonly { id: string }[]) {
  const sort = (metrics.find(({ id }) => id === state.sort)?.id ?? null) as PrincipalMetric | null;
  const pages: readonly string[] = state.pages ?? [];
  return { ...state, sort, metric: sort ?? usual, order: state.order ?? (sort ? 'desc' : 'asc'), pages };
}

/** What the API is asked for. */
export function listRequest(state: ReturnType<typeof settled>) {
  const { q, from, to, sectors, sort, metric, order, pages } = state;
  const filter: PrincipalFilter = { text: q, sectors };
  const view: ViewInput = { from, to };
  return {
    filter,
    view,
    metric,
    orderBy: { metric: sort, direction: order === 'desc' ? ('DESC' as const) : ('ASC' as const) },
    after: pages.at(-1) ?? null,
  };
}
