// The shortest paths between the two ends that the address names, and the one of them that is shown.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FIGURES } from '../../figure/useAnalysis.ts';
import { MapPathsDocument, type MapPathsQuery } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { viewOf } from '../../parts/viewState.ts';
import type { DrawnPath } from '../canvas/attention.ts';
import { useMapState } from '../useMapState.ts';

/** What was found between two principals. */
export type FoundPaths = MapPathsQuery['shortestPaths'];

/** One path. */
export type FoundPath = FoundPaths['paths'][number];

/** Looks for paths as soon as both ends are named. */
export function usePaths() {
  const [state] = useMapState();
  const { start, end, way } = state;
  const view = viewOf(state);
  return useQuery({
    queryKey: [FIGURES, 'paths', start, end, view],
    queryFn: async ({ signal }) =>
      (await ask(MapPathsDocument, { from: start!, to: end!, view }, signal)).shortestPaths,
    enabled: way !== undefined && start !== undefined && end !== undefined,
  });
}

/** The path that is shown; null for none. */
export function useShownPath(): { path: FoundPath | null; drawn: DrawnPath | null } {
  const [{ way, start, end }] = useMapState();
  const { data } = usePaths();
  const isAsked = way !== undefined && start !== undefined && end !== undefined;
  const path = (isAsked && (data?.paths[way - 1] ?? data?.paths[0])) || null;
  const drawn = useMemo(
    () =>
      path && {
        principals: path.principals.map(({ id }) => id),
        projects: path.ties.map(({ projects }) => projects.map(({ id }) => id)),
      },
    [path],
  );
  return { path, drawn };
}
