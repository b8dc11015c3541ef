// What figures and fields there are, as the API names and defines them.
import { useQuery } from '@tanstack/react-query';
import { CatalogueDocument, type CatalogueQuery } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';

/** Fields by number, and figures of every scope in the API's order. */
export type Catalogue = CatalogueQuery;

/** The definition of one figure. */
export type Definition = Catalogue['metrics'][number];

/** Figures of principals in the API's order; none while nothing is loaded. */
export function principalMetrics(catalogue: Catalogue | undefined): Definition[] {
  return (catalogue?.metrics ?? []).filter(({ scope }) => scope === 'PRINCIPAL');
}

/** Loads fields and figures once. */
export function useCatalogue() {
  return useQuery({
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => ask(CatalogueDocument, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
