// The page of one challenge: what it is, who raised it, which projects address it; it is edited in its place.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { ManageRecord } from '../../form/ManageRecord.tsx';
import type { Sections } from '../../form/Sections.ts';
import { useMayCall } from '../../form/useMayCall.ts';
import { ChallengePageDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { fiscalYear } from '../../parts/fiscalYear.ts';
import { Gone } from '../../parts/Gone.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { RecordHead } from '../../parts/RecordHead.tsx';
import { StatusMark } from '../../parts/StatusMark.tsx';
import { useTitle } from '../../parts/useTitle.ts';
import { useChallengeSaves } from '../edit/useChallengeSaves.ts';
import { AddressedBy } from './AddressedBy.tsx';
import type { Challenge } from './Challenge.ts';
import { ChallengeFacts } from './ChallengeFacts.tsx';

const route = getRouteApi('/challenges/$id');

/** The page. */
export function ChallengePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { edit } = route.useSearch();
  const navigate = route.useNavigate();
  const { archive } = useChallengeSaves();
  const mayUpdate = useMayCall('updateChallenge');
  const mayArchive = useMayCall('archiveChallenge');
  const mayMerge = useMayCall('mergeChallenges');
  const catalogue = useCatalogue();
  const { data, error, refetch } = useQuery({
    queryKey: ['challenge', id],
    queryFn: ({ signal }) => ask(ChallengePageDocument, { id }, signal),
  });
  const challenge = data?.challenge;
  useTitle(challenge?.title ?? t('page.challenges'));
  const broken = error ?? catalogue.error;
  if (!data || !catalogue.data)
    return broken ? (
      <Failure error={broken} retry={() => Promise.all([refetch(), catalogue.refetch()])} />
    ) : (
      <Loading />
    );
  if (!challenge) return <Gone list="/challenges" toList={t('challenge.toList')} />;
  const { archivedAt } = challenge;
  const sections: Sections<Challenge> = {
    mayEdit: mayUpdate && !archivedAt,
    open: edit,
    setOpen: (open) => void navigate({ search: (state) => ({ ...state, edit: open }), resetScroll: false }),
    reload: async () => (await refetch()).data?.challenge,
  };
  const manage = (
    <ManageRecord
      record={challenge}
      name={challenge.title}
      mayArchive={mayArchive}
      archive={archive}
      merge={
        mayMerge && (
          <Link to="/challenges/merge" search={{ keep: challenge.id }} className="button-plain">
            {t('merge.start.CHALLENGE')}
          </Link>
        )
      }
    />
  );
  const facts = <ChallengeFacts challenge={challenge} catalogue={catalogue.data} sections={sections} />;
  // The form has the whole width, and the page to itself.
  const isForm = sections.mayEdit && edit === 'facts';
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-challenge={challenge.id}>
      <article className="mx-auto w-full max-w-6xl px-4 py-6">
        <RecordHead
          title={challenge.title}
          links={
            <Link to="/challenges" className="link">
              {t('challenge.toList')}
            </Link>
          }
        >
          <StatusMark text={t(`challengeStatus.${challenge.status}`)} />
          <span>{t('challenge.raisedIn', { year: fiscalYear(challenge.raisedYear, t) })}</span>
        </RecordHead>
        {archivedAt && <div className="mt-4">{manage}</div>}
        {challenge.description && (
          <p lang="ja" className="mt-4 max-w-3xl text-std-16N-170 whitespace-pre-line">
            {challenge.description}
          </p>
        )}
        <div className={isForm ? '' : 'gap-x-10 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]'}>
          <div className={isForm ? 'hidden' : ''}>
            <AddressedBy projects={challenge.projects} />
          </div>
          <div>{facts}</div>
        </div>
        {!archivedAt && <div className="mt-10">{manage}</div>}
      </article>
    </div>
  );
}
