// A few figures of the selected principal's position.
import { useQuery } from '@tanstack/react-query';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { FigureValue } from '../../figure/FigureValue.tsx';
import { FIGURES } from '../../figure/useAnalysis.ts';
import type { Definition } from '../../figure/useCatalogue.ts';
import { MapPositionDocument, type PrincipalMetric, type ViewInput } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';

interface KeyFiguresProps {
  id: string;
  view: ViewInput | undefined;
  metrics: readonly Definition[];
}

/** Each figure with its value, or why there is none; names lead to definitions. */
export function KeyFigures({ id, view, metrics }: KeyFiguresProps) {
  const ids = metrics.map((metric) => metric.id as PrincipalMetric);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: [FIGURES, 'position', id, view, ids],
    queryFn: ({ signal }) => ask(MapPositionDocument, { id, view, metrics: ids }, signal),
    placeholderData: (last, query) => (query?.queryKey[2] === id ? last : undefined),
  });
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const figures = new Map(data.principal?.metrics.map((figure) => [figure.metric.id, figure]));
  return (
    <dl className="mt-2 text-dns-14N-130 aria-busy:former" aria-busy={isPlaceholderData}>
      {metrics.map((metric) => {
        return (
          <div key={metric.id} className="border-t border-solid-gray-200 py-1">
            <dt className="float-left mr-3">
              <DefinitionLink metric={metric} />
            </dt>
            <dd className="text-right tabular-nums">
              <FigureValue metric={metric} figure={figures.get(metric.id)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
