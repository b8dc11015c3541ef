// How many there would be with each value of a filter.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { MapFacetsDocument, type MapFacetsQuery, type ViewInput } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';

/** Filters with values that are counted. */
export type FacetName = keyof MapFacetsQuery['network']['facets'];

/** Counts by value, for each filter. */
export type Facets = Record<FacetName, ReadonlyMap<string, number>>;

/** The counts of a view, each filter as if it were left off itself; undefined until they are there. */
export function useFacets(view: ViewInput | undefined): Facets | undefined {
  const { data } = useQuery({
    queryKey: ['map facets', view],
    queryFn: async ({ signal }) => {
      const { facets } = (await ask(MapFacetsDocument, { view }, signal)).network;
      const counted = Object.entries(facets).map(([name, { values, counts }]) => [
        name,
        new Map(values.map((value, i) => [value, counts[i]!])),
      ]);
      return Object.fromEntries(counted) as Facets;
    },
    placeholderData: keepPreviousData,
  });
  return data;
}
