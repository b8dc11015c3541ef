// Figures of the network in sight.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FIGURES } from '../../figure/useAnalysis.ts';
import type { Definition } from '../../figure/useCatalogue.ts';
import { MapFiguresDocument, type NetworkMetric, type ViewInput } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';

/** Those of one cost, by metric, so that quick ones do not wait for slow ones. */
export function useNetworkFigures(
  view: ViewInput | undefined,
  metrics: readonly Definition[],
  cost: Definition['cost'],
) {
  const ids = metrics.filter((metric) => metric.cost === cost).map(({ id }) => id as NetworkMetric);
  return useQuery({
    queryKey: [FIGURES, 'network', view, ids],
    queryFn: async ({ signal }) => {
      const { network } = await ask(MapFiguresDocument, { view, ids }, signal);
      return network.figures.map((figure) => [figure.metric.id, figure] as const);
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
}
