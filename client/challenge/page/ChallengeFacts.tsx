// What is recorded of a challenge.
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { EditSection } from '../../form/EditSection.tsx';
import type { Sections } from '../../form/Sections.ts';
import { Facts } from '../../parts/Facts.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { listed } from '../../parts/listed.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../../principal/PrincipalLink.tsx';
import { FactsForm } from '../edit/FactsForm.tsx';
import type { Challenge } from './Challenge.ts';

interface ChallengeFactsProps {
  challenge: Challenge;
  catalogue: Catalogue;
  sections: Sections<Challenge>;
}

/** Facts as pairs; those nobody has recorded are left out, but for field, district and who raised it. */
export function ChallengeFacts({ challenge, catalogue, sections }: ChallengeFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = (items: readonly string[]) => listed(items, language);
  return (
    <EditSection
      name="facts"
      title={t('record.facts')}
      mayEdit={sections.mayEdit}
      isOpen={sections.open === 'facts'}
      onOpen={() => sections.setOpen('facts')}
      onClose={() => sections.setOpen(undefined)}
      form={(onSaved, onCancel) => (
        <FactsForm
          challenge={challenge}
          catalogue={catalogue}
          reload={sections.reload}
          onSaved={onSaved}
          onCancel={onCancel}
        />
      )}
    >
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
          [t('panel.fields'), fieldNames(challenge.fields, catalogue.fields, language) || t('panel.unknown')],
          [t('panel.districts'), names(challenge.districts.map(({ name }) => name)) || t('panel.unknown')],
          [t('challenge.needs'), names(challenge.needs.map((each) => t(`resource.${each}`)))],
          [t('challenge.aliases'), names(challenge.aliases)],
        ]}
      />
    </EditSection>
  );
}
