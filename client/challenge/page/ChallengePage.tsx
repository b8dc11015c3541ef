// The page of one challenge: what it is, who raised it, which projects address it.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { ChallengePageDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { fiscalYear } from '../../parts/fiscalYear.ts';
import { Loading } from '../../parts/Loading.tsx';
import { RecordHead } from '../../parts/RecordHead.tsx';
import { useTitle } from '../../parts/useTitle.ts';
import { AddressedBy } from './AddressedBy.tsx';
import { ChallengeFacts } from './ChallengeFacts.tsx';

const route = getRouteApi('/challenges/$id');

/** The page. */
export function ChallengePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const catalogue = useCatalogue();
  const { data, error, refetch } = useQuery({
    queryKey: ['challenge', id],
    queryFn: ({ signal }) => ask(ChallengePageDocument, { id }, signal),
  });
  const challenge = data?.challenge;
  useTitle(challenge?.title ?? t('page.challenges'));
  const broken = error ?? catalogue.error;
  if (broken) return <Failure error={broken} retry={() => Promise.all([refetch(), catalogue.refetch()])} />;
  if (!data || !catalogue.data) return <Loading />;
  if (!challenge) return <p className="m-auto p-8 text-std-16N-170">{t('record.gone')}</p>;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-challenge={challenge.id}>
      <article className="mx-auto w-full max-w-6xl px-4 py-6">
        <RecordHead
          title={challenge.title}
          archivedAt={challenge.archivedAt}
          links={
            <Link to="/challenges" className="link">
              {t('challenge.toList')}
            </Link>
          }
        >
          <span className="rounded-full border border-solid-gray-600 px-3 py-0.5 text-dns-14B-130">
            {t(`challengeStatus.${challenge.status}`)}
          </span>
          <span>{t('challenge.raisedIn', { year: fiscalYear(challenge.raisedYear, t) })}</span>
        </RecordHead>
        {challenge.description && (
          <p lang="ja" className="mt-4 max-w-3xl text-std-16N-170 whitespace-pre-line">
            {challenge.description}
          </p>
        )}
        <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div>
            <AddressedBy projects={challenge.projects} />
          </div>
          <div>
            <ChallengeFacts challenge={challenge} fields={catalogue.data.fields} />
          </div>
        </div>
      </article>
    </div>
  );
}
