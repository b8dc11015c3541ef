// The right column while nothing is selected: figures of the network in sight.
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../figure/useCatalogue.ts';
import type { NetworkMetric, ViewInput } from '../../gql/graphql.ts';
import { Failure } from '../../parts/Failure.tsx';
import { NetworkFigure } from './NetworkFigure.tsx';
import { useNetworkFigures } from './useNetworkFigures.ts';

interface OverviewProps {
  view: ViewInput | undefined;
  /** Figures of every scope. */
  metrics: readonly Definition[];
}

/** Figures of a view, each with its meaning; the quick ones are there first, those that take long once somebody asks for them. */
export function Overview({ view, metrics }: OverviewProps) {
  const { t } = useTranslation();
  const ofNetwork = metrics.filter(({ scope }) => scope === 'NETWORK');
  const light = useNetworkFigures(view, ofNetwork, 'LIGHT');
  const standard = useNetworkFigures(view, ofNetwork, 'STANDARD');
  const heavy = useNetworkFigures(view, ofNetwork, 'HEAVY');
  const loaded = [light, standard, heavy];
  const figures = new Map(loaded.flatMap(({ data }) => data ?? []));
  const former = new Set(
    loaded
      .flatMap(({ data, isPlaceholderData }) => (isPlaceholderData ? (data ?? []) : []))
      .map(([id]) => id),
  );
  const failed = loaded.find(({ error }) => error);
  return (
    <section aria-labelledby="overview" className="p-4">
      <h2 id="overview" className="text-std-18B-160">
        {t('panel.overview')}
      </h2>
      <p className="mt-1 mb-3 text-dns-14N-130 text-solid-gray-700">{t('panel.overviewHint')}</p>
      {failed?.error && <Failure error={failed.error} retry={failed.refetch} />}
      <ul>
        {ofNetwork.map((metric) => (
          <NetworkFigure
            key={metric.id}
            metric={metric}
            figure={figures.get(metric.id)}
            isFormer={former.has(metric.id as NetworkMetric)}
            view={view}
          />
        ))}
      </ul>
    </section>
  );
}
