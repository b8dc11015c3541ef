// What is recorded of a challenge.
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { Facts } from '../../parts/Facts.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { listed } from '../../parts/listed.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../../principal/PrincipalLink.tsx';
import type { Challenge } from './Challenge.ts';

interface ChallengeFactsProps {
  challenge: Challenge;
  fields: Catalogue['fields'];
}

/** Facts as pairs; those nobody has recorded are left out, but for field, district and who raised it. */
export function ChallengeFacts({ challenge, fields }: ChallengeFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = (items: readonly string[]) => listed(items, language);
  return (
    <PageSection id="facts" title={t('principal.facts')}>
      <Facts
        facts={[
          [
            t('challenge.raisedBy'),
            challenge.raisedBy.length === 0 ? (
              t('panel.unknown')
            ) : (
              <ul>
                {challenge.raisedBy.map((principal) => (
                  <li key={principal.id}>
                    <PrincipalLink {...principal} view={{}} />
                  </li>
                ))}
              </ul>
            ),
          ],
          [t('panel.fields'), fieldNames(challenge.fields, fields, language) || t('panel.unknown')],
          [t('panel.districts'), names(challenge.districts.map(({ name }) => name)) || t('panel.unknown')],
          [t('challenge.needs'), names(challenge.needs.map((each) => t(`resource.${each}`)))],
          [t('challenge.aliases'), names(challenge.aliases)],
        ]}
      />
    </PageSection>
  );
}
