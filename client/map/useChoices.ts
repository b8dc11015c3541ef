// What can be chosen on the map as the API names it: the fields and the figures of principals.
import { useQuery } from '@tanstack/react-query';
import { MapChoicesDocument, type MapChoicesQuery } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';

/** Fields by number, and figures in the API's order. */
export type Choices = MapChoicesQuery;

/** Loads the fields and figures once. */
export function useChoices() {
  return useQuery({
    queryKey: ['map choices'],
    queryFn: ({ signal }) => ask(MapChoicesDocument, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
