// What is recorded of a coordinator.
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { Facts } from '../../parts/Facts.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { listed } from '../../parts/listed.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../../principal/PrincipalLink.tsx';
import type { Coordinator } from './Coordinator.ts';

interface CoordinatorFactsProps {
  coordinator: Coordinator;
  fields: Catalogue['fields'];
}

/** Facts as pairs; private contacts are there for those who may see them. */
export function CoordinatorFacts({ coordinator, fields }: CoordinatorFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = (items: readonly string[]) => listed(items, language);
  const { belongsTo, contactEmail } = coordinator;
  return (
    <PageSection id="facts" title={t('principal.facts')}>
      <Facts
        facts={[
          [
            t('coordinator.belongsTo'),
            belongsTo.length > 0 && (
              <ul>
                {belongsTo.map((principal) => (
                  <li key={principal.id}>
                    <PrincipalLink {...principal} view={{}} />
                  </li>
                ))}
              </ul>
            ),
          ],
          [t('coordinator.cohort'), coordinator.cohort],
          [t('panel.districts'), names(coordinator.districts.map(({ name }) => name)) || t('panel.unknown')],
          [t('panel.fields'), fieldNames(coordinator.fields, fields, language) || t('panel.unknown')],
          [t('coordinator.skills'), names(coordinator.skills)],
          [t('principal.aliases'), names(coordinator.aliases)],
          [
            t('coordinator.email'),
            contactEmail && (
              <a href={`mailto:${contactEmail}`} className="link break-all">
                {contactEmail}
              </a>
            ),
          ],
          [t('coordinator.phone'), coordinator.contactPhone],
          [t('coordinator.note'), coordinator.note],
        ]}
      />
    </PageSection>
  );
}
