// What is recorded of a coordinator.
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
import type { Coordinator } from './Coordinator.ts';

interface CoordinatorFactsProps {
  coordinator: Coordinator;
  catalogue: Catalogue;
  sections: Sections<Coordinator>;
}

/** Facts as pairs; private contacts are there for those who may see them. */
export function CoordinatorFacts({ coordinator, catalogue, sections }: CoordinatorFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = (items: readonly string[]) => listed(items, language);
  const { belongsTo, contactEmail } = coordinator;
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
          coordinator={coordinator}
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
          [
            t('panel.fields'),
            fieldNames(coordinator.fields, catalogue.fields, language) || t('panel.unknown'),
          ],
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
    </EditSection>
  );
}
