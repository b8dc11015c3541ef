// A figure of every tie in sight.
import { useQuery } from '@tanstack/react-query';
import { FIGURES } from '../../figure/useAnalysis.ts';
import { MapTieColumnDocument, type NetworkKind, type TieMetric, type ViewInput } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';

/** Loads the figure; its item i belongs to tie i of the network of the same view. */
export function useTieColumn(view: ViewInput | undefined, kind: NetworkKind, metric: TieMetric | null) {
  return useQuery({
    queryKey: [FIGURES, 'ties', view, kind, metric],
    queryFn: async ({ signal }) => {
      const { network } = await ask(MapTieColumnDocument, { view, kind, metric: metric! }, signal);
      return network.ties.metrics[0]!;
    },
    enabled: metric !== null,
  });
}
