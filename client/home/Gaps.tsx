// What is missing and could be filled in.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../figure/DefinitionLink.tsx';
import { HomeGapsDocument } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';
import { Failure } from '../parts/Failure.tsx';
import { formatFigure } from '../parts/formatFigure.ts';
import { Loading } from '../parts/Loading.tsx';
import { PageSection } from '../parts/PageSection.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import { gapPlace } from './gapPlace.ts';

/** Each kind of gap with how many records have it, and the way to them. */
export function Gaps() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ['home gaps'],
    queryFn: ({ signal }) => ask(HomeGapsDocument, {}, signal),
    staleTime: 0,
  });
  const gaps = (data?.dataGaps ?? []).filter(({ count }) => count > 0);
  return (
    <PageSection id="gaps" title={t('home.gaps.title')} aside={<DefinitionLink short term="missing" />}>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && gaps.length === 0 && <p className="text-dns-16N-130">{t('home.gaps.none')}</p>}
      <ul>
        {gaps.map(({ kind, count, of }) => {
          const [n, all] = [formatFigure(count, language), formatFigure(of, language)];
          return (
            <li
              key={kind}
              data-gap={kind}
              className="border-t border-solid-gray-300 py-2 text-dns-16N-130 first:border-t-0"
            >
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <Link {...gapPlace(kind)} className="link">
                  {t(`home.gaps.kind.${kind}`)}
                </Link>
                <span className="tabular-nums">{t('home.gaps.count', { n, all })}</span>
              </p>
              <span className="mt-1 block h-1.5 overflow-hidden rounded-4 bg-solid-gray-200">
                <svg
                  aria-hidden="true"
                  viewBox="0 0 100 1"
                  preserveAspectRatio="none"
                  className="block h-full w-full"
                >
                  <rect width={(100 * count) / of} height="1" className="fill-orange-700" />
                </svg>
              </span>
            </li>
          );
        })}
      </ul>
    </PageSection>
  );
}
