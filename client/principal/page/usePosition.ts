// Where a principal stands, as the API computes it.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FIGURES } from '../../figure/useAnalysis.ts';
import type { Definition } from '../../figure/useCatalogue.ts';
import {
  type PrincipalMetric,
  PrincipalPositionsDocument,
  PrincipalStandingDocument,
  type ViewInput,
} from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import type { Placed } from './sentences.ts';

/** Figures with ranks, by metric; those that take long are there without a value until somebody asks for them. */
export function usePositions(id: string, view: ViewInput | undefined, metrics: readonly Definition[]) {
  const ids = metrics.map((metric) => metric.id as PrincipalMetric);
  const { data, ...rest } = useQuery({
    queryKey: [FIGURES, 'positions', id, view, ids],
    queryFn: async ({ signal }) =>
      (await ask(PrincipalPositionsDocument, { id, view, ids }, signal)).principal?.positions ?? [],
    placeholderData: (last, query) => (query?.queryKey[2] === id ? last : undefined),
  });
  const placed = useMemo(
    () => data && new Map<string, Placed>(data.map((each) => [each.figure.metric.id, each])),
    [data],
  );
  return { placed, ...rest };
}

/** What hangs on it: whom it connects, and what would fall apart without it. */
export function useStanding(id: string, view: ViewInput | undefined) {
  return useQuery({
    queryKey: [FIGURES, 'standing', id, view],
    queryFn: async ({ signal }) => (await ask(PrincipalStandingDocument, { id, view }, signal)).principal,
    placeholderData: (last, query) => (query?.queryKey[2] === id ? last : undefined),
  });
}
