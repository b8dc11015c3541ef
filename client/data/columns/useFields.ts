// The fields of a kind of list, by their names.
import { useQuery } from '@tanstack/react-query';
import { ImportFieldsDocument, type ImportFieldsQuery, type ImportKind } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { kinds } from '../choices.ts';

/** A field that a column may mean. */
export type ImportField = ImportFieldsQuery['importFields'][number];

const fieldsOf = async (kind: ImportKind, signal: AbortSignal) =>
  (await ask(ImportFieldsDocument, { kind }, signal)).importFields;

const listKinds = kinds.filter((kind) => kind !== 'ATLAS');

/** Loads the fields of a kind once; of an exported atlas, which has tables of all kinds, the fields of all. */
export function useFields(kind: ImportKind | undefined) {
  return useQuery({
    queryKey: ['import fields', kind],
    queryFn: async ({ signal }) =>
      kind === 'ATLAS'
        ? (await Promise.all(listKinds.map((each) => fieldsOf(each, signal)))).flat()
        : fieldsOf(kind!, signal),
    enabled: kind !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
