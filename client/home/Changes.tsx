// What changed lately.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HomeChangesDocument, type HomeChangesQuery } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';
import { dateTime } from '../parts/dateTime.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { PageSection } from '../parts/PageSection.tsx';
import { recordPlace } from '../parts/recordPlace.ts';
import { useLanguage } from '../parts/useLanguage.ts';

type Change = HomeChangesQuery['recentChanges'][number];

const types = {
  Principal: 'PRINCIPAL',
  Project: 'PROJECT',
  Coordinator: 'COORDINATOR',
  District: 'DISTRICT',
  Challenge: 'CHALLENGE',
} as const;

/** The latest changes with when and, for those who may know it, by whom. */
export function Changes({ mayImport }: { mayImport: boolean }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['home changes'],
    queryFn: ({ signal }) => ask(HomeChangesDocument, {}, signal),
    // Somebody else may have written meanwhile.
    staleTime: 0,
  });
  return (
    <PageSection id="changes" title={t('home.changes.title')}>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data?.recentChanges.length === 0 && <p className="text-dns-16N-130">{t('home.changes.none')}</p>}
      <ul data-changes={data?.recentChanges.length}>
        {data?.recentChanges.map((change) => (
          <Row key={change.id} change={change} mayImport={mayImport} />
        ))}
      </ul>
    </PageSection>
  );
}

function Row({ change, mayImport }: { change: Change; mayImport: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { at, by, kind, record, name, file } = change;
  return (
    <li className="border-t border-solid-gray-300 py-2 text-dns-16N-130 first:border-t-0">
      <p className="flex flex-wrap items-baseline gap-x-3">
        {record && (
          <span className="text-dns-14N-130 text-solid-gray-700">
            {t(`shell.search.type.${types[record.__typename]}`)}
          </span>
        )}
        {record && (
          <Link {...recordPlace(types[record.__typename], record.id)} lang="ja" className="link">
            {name}
          </Link>
        )}
        {file && mayImport && (
          <Link to="/data" search={{ tab: 'list' }} className="link break-all">
            {file}
          </Link>
        )}
        <span>{t(`home.changes.kind.${kind}`)}</span>
      </p>
      <p className="text-dns-14N-130 text-solid-gray-700">
        <time dateTime={at}>{dateTime(at, language)}</time>
        {by && ` ・ ${t(`viewer.${by}`)}`}
      </p>
    </li>
  );
}
