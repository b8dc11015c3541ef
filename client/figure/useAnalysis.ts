// A long computation as it goes on.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  type AnalysisInput,
  AnalysisTaskDocument,
  StartAnalysisDocument,
  StopAnalysisDocument,
  type TaskPartsFragment,
} from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';

/** Time between two looks at a computation that is under way, milliseconds. */
const PAUSE = 400;

/** Begin of the keys of all queries whose answers hold figures. */
export const FIGURES = 'figures';

/**
 * Starts, follows and stops a computation; when it has ended well every figure on the page is asked for anew. The task
 * is known by what is computed, so that one finds it again when one comes back to the page.
 */
export function useAnalysis(input: AnalysisInput) {
  const queries = useQueryClient();
  const key = ['analysis', input];
  const hold = (task: TaskPartsFragment) => queries.setQueryData(key, task);
  const { data: task, error: lost } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }): Promise<TaskPartsFragment | null> => {
      const { id } = queries.getQueryData<TaskPartsFragment>(key)!;
      return (await ask(AnalysisTaskDocument, { id }, signal)).analysisTask ?? null;
    },
    // Nothing is asked before something was started.
    enabled: ({ state }) => state.data?.status === 'RUNNING',
    refetchInterval: ({ state }) => (state.data?.status === 'RUNNING' ? PAUSE : false),
    staleTime: 0,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const start = useMutation({
    mutationFn: () => ask(StartAnalysisDocument, { input }),
    networkMode: 'always',
    onSuccess: ({ startAnalysis }) => hold(startAnalysis),
  });
  const stop = useMutation({
    mutationFn: (id: string) => ask(StopAnalysisDocument, { id }),
    networkMode: 'always',
    onSuccess: ({ stopAnalysis }) => hold(stopAnalysis),
  });
  const isDone = task?.status === 'DONE';
  useEffect(() => {
    if (isDone) void queries.invalidateQueries({ queryKey: [FIGURES] });
  }, [isDone, queries]);
  return { task, start, stop, error: start.error ?? stop.error ?? lost };
}
