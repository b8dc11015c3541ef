// The words of the city in use, for whoever fills in a form.
import { useQuery } from '@tanstack/react-query';
import { CityDocument, type CityQuery } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';

/** The city's name, its forms of collaboration, its principles and its guidance. */
export type City = CityQuery['profile'];

/** Loads them. */
export function useCity() {
  return useQuery({
    queryKey: ['city'],
    queryFn: async ({ signal }) => (await ask(CityDocument, {}, signal)).profile,
  });
}
