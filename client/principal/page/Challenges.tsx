// Which challenges a principal raised.
import { useTranslation } from 'react-i18next';
import { ChallengeLink } from '../../challenge/ChallengeLink.tsx';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { fiscalYear } from '../../parts/fiscalYear.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { ShortList } from '../../parts/ShortList.tsx';
import type { Principal } from './Principal.ts';

/** Challenges with the year and whether they are still open; nothing where there are none. */
export function Challenges({ challenges }: { challenges: Principal['challenges'] }) {
  const { t } = useTranslation();
  if (challenges.length === 0) return null;
  return (
    <PageSection
      id="challenges"
      title={t('principal.challenges')}
      aside={<DefinitionLink short term="challenge" />}
    >
      <ShortList items={challenges} keyOf={({ id }) => id}>
        {({ id, title, raisedYear, challengeStatus }) => (
          <span className="flex flex-wrap justify-between gap-x-3">
            <ChallengeLink id={id} title={title} />
            <span className="text-solid-gray-700">
              {[fiscalYear(raisedYear, t), t(`challengeStatus.${challengeStatus}`)].join('・')}
            </span>
          </span>
        )}
      </ShortList>
    </PageSection>
  );
}
