// The page of one challenge: what it is, who raised it, which projects address it; it is edited in its place.
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChallengePageDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { fiscalYear } from '../../parts/fiscalYear.ts';
import { StatusMark } from '../../parts/StatusMark.tsx';
import { NoRecord } from '../../record/NoRecord.tsx';
import { RecordPage } from '../../record/RecordPage.tsx';
import { useRecord } from '../../record/useRecord.ts';
import { useChallengeSaves } from '../edit/useChallengeSaves.ts';
import { AddressedBy } from './AddressedBy.tsx';
import { ChallengeFacts } from './ChallengeFacts.tsx';

const route = getRouteApi('/challenges/$id');

/** The page. */
export function ChallengePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { archive } = useChallengeSaves();
  const { loaded, missing } = useRecord({
    ...{ type: 'CHALLENGE', id },
    load: (signal) => ask(ChallengePageDocument, { id }, signal),
    recordOf: ({ challenge }) => challenge,
    nameOf: ({ title }) => title,
  });
  if (!loaded) return <NoRecord type="CHALLENGE" {...missing} />;
  const { record: challenge } = loaded;
  return (
    <RecordPage
      loaded={loaded}
      archive={archive}
      about={
        <>
          <StatusMark text={t(`challengeStatus.${challenge.status}`)} />
          <span>{t('challenge.raisedIn', { year: fiscalYear(challenge.raisedYear, t) })}</span>
        </>
      }
      text={challenge.description}
      facts={<ChallengeFacts {...loaded} />}
    >
      <AddressedBy projects={challenge.projects} />
    </RecordPage>
  );
}
