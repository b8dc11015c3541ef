// Districts and forms that one can filter by, in words.
import { useQuery } from '@tanstack/react-query';
import { MapFiltersDocument, type MapFiltersQuery } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';

/** Districts in kana order and the forms of the profile. */
export type FilterWords = MapFiltersQuery;

const none: FilterWords = { districts: [], profile: { forms: [] } };

/** The words; none until they are there, since nothing waits for them. */
export function useFilterWords(): FilterWords {
  const { data } = useQuery({
    queryKey: ['map filters'],
    queryFn: ({ signal }) => ask(MapFiltersDocument, {}, signal),
  });
  return data ?? none;
}
