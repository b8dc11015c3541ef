// What was loaded of the atlas is out of date once a task has written.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Queries whose answers stay what they are whatever the atlas says. */
const lasting = new Set<unknown>(['preview rows', 'file reading', 'import fields']);

/** Loads everything else anew, once for each task that ended. */
export function useForgetAtlas(job: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (job) void queries.invalidateQueries({ predicate: ({ queryKey }) => !lasting.has(queryKey[0]) });
  }, [queries, job]);
}
