// A few figures of every fiscal year that the records hold.
import { useQueries } from '@tanstack/react-query';
import { FIGURES } from '../../figure/useAnalysis.ts';
import { HomeYearDocument, type NetworkMetric } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';

/** The figures shown, all of them quick to compute. */
export const glanceMetrics = [
  'PRINCIPALS',
  'TIES',
  'COMPONENTS',
  'LARGEST_COMPONENT_SHARE',
  'EI_INDEX',
] as const satisfies NetworkMetric[];

/** A figure of the network, or the number of projects. */
export type GlanceFigure = (typeof glanceMetrics)[number] | 'PROJECTS';

/** One value of each year: undefined while it is being loaded, null where there is none. */
export type YearValue = { year: number; value: number | null | undefined };

/** Asks for each year by itself, so that the first is there before the last. */
export function useYears(years: readonly number[]) {
  const asked = useQueries({
    queries: years.map((year) => ({
      queryKey: [FIGURES, 'home', year],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ask(
          HomeYearDocument,
          { view: { from: year, to: year }, ids: [...glanceMetrics], years: [year] },
          signal,
        ),
    })),
  });
  const figures = (id: GlanceFigure): YearValue[] =>
    years.map((year, i) => {
      const data = asked[i]?.data;
      if (!data) return { year, value: undefined };
      if (id === 'PROJECTS') return { year, value: data.projects.totalCount };
      return { year, value: data.network.figures.find(({ metric }) => metric.id === id)?.value ?? null };
    });
  const error = asked.find((each) => each.error)?.error ?? null;
  return { figures, error, retry: () => Promise.all(asked.map(({ refetch }) => refetch())) };
}
