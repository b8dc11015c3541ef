// A file as it is read with what was chosen for it.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FileReadingDocument, type FileReadingQuery } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import type { Choices } from '../choices.ts';

/** A file as it is read. */
export type Reading = FileReadingQuery['fileReading'];

/** Reads the file anew whenever its reading or kind is changed; until then the last reading stays in sight. */
export function useReading(file: string, { reading, kind }: Choices) {
  return useQuery({
    queryKey: ['file reading', file, reading, kind],
    queryFn: async ({ signal }) =>
      (await ask(FileReadingDocument, { file, reading, kind }, signal)).fileReading,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
