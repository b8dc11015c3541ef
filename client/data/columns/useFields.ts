// The fields of a kind of list, by their names.
import { useQuery } from '@tanstack/react-query';
import { ImportFieldsDocument, type ImportFieldsQuery, type ImportKind } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';

/** A field that a column may mean. */
export type ImportField = ImportFieldsQuery['importFields'][number];

/** Loads the fields of a kind once. */
export function useFields(kind: ImportKind | undefined) {
  return useQuery({
    queryKey: ['import fields', kind],
    queryFn: async ({ signal }) => (await ask(ImportFieldsDocument, { kind: kind! }, signal)).importFields,
    enabled: kind !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
