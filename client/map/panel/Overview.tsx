// The right column while nothing is selected: figures of the network in sight.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MapFiguresDocument, type ViewInput } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { formatFigure } from '../../parts/formatFigure.ts';
import { Loading } from '../../parts/Loading.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';

/** Figures of a view, each with its meaning. */
export function Overview({ view }: { view: ViewInput | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ['map figures', view],
    queryFn: ({ signal }) => ask(MapFiguresDocument, { view }, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <section aria-labelledby="overview" className="p-4">
      <h2 id="overview" className="text-std-18B-160">
        {t('panel.overview')}
      </h2>
      <p className="mt-1 mb-3 text-dns-14N-130 text-solid-gray-700">{t('panel.overviewHint')}</p>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      <ul>
        {data?.network.figures.map(({ metric, value, undefined: reason }) => (
          <li key={metric.id} className="border-t border-solid-gray-300 py-2">
            <details>
              <summary className="flex items-baseline gap-2 rounded-4">
                <span className="flex-1 text-dns-14N-130 underline decoration-dotted underline-offset-4">
                  {metric.label[language]}
                </span>
                <span className="text-std-18B-160 tabular-nums">
                  {value === null ? '—' : formatFigure(value, language)}
                </span>
                <span className="min-w-10 text-dns-14N-130 text-solid-gray-700">
                  {value === null ? '' : metric.unit[language]}
                </span>
              </summary>
              <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{metric.meaning[language]}</p>
            </details>
            {reason && <p className="text-dns-14N-130 text-solid-gray-700">{reason[language]}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
