// What the parts of a position are made from.
import type { Definition } from '../../figure/useCatalogue.ts';
import type { PrincipalMetric, ViewInput } from '../../gql/graphql.ts';
import type { Placed } from './sentences.ts';

/** Definitions, figures with ranks by metric, and what is looked at. */
export interface Shown {
  metrics: readonly Definition[];
  placed: ReadonlyMap<string, Placed>;
  view: ViewInput | undefined;
}

/** Figures whose ranks have a band. */
export const banded: readonly PrincipalMetric[] = [
  ...(['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'CONSTRAINT', 'BROKERAGE_COORDINATOR'] as const),
  ...(['BROKERAGE_ITINERANT', 'BROKERAGE_GATEKEEPER', 'BROKERAGE_LIAISON'] as const),
];

/** The four kinds of standing between others, by sector. */
export const brokerage: readonly PrincipalMetric[] = banded.slice(4);

/** Definition and figure of some metrics, in the order named; those the API does not know are left out. */
export function pick({ metrics, placed }: Shown, ids: readonly PrincipalMetric[]) {
  return ids.flatMap((id) => {
    const metric = metrics.find((each) => each.id === id);
    const figure = placed.get(id);
    return metric && figure ? [{ metric, placed: figure }] : [];
  });
}
