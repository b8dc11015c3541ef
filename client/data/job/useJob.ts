// A long task as it goes on.
import { useQuery } from '@tanstack/react-query';
import { ImportJobDocument, type JobFragment } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';

/** Time between two looks at a task that is under way, milliseconds. */
const PAUSE = 500;

/** Follows a task until it ends; the data is null once the server does not know it any more. */
export function useJob(id: string | undefined) {
  return useQuery({
    queryKey: ['import job', id],
    queryFn: async ({ signal }): Promise<JobFragment | null> =>
      (await ask(ImportJobDocument, { id: id! }, signal)).importJob ?? null,
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? PAUSE : false),
    staleTime: ({ state }) => (state.data?.state === 'RUNNING' ? 0 : Number.POSITIVE_INFINITY),
  });
}
