// What is recorded of a coordinator.
import { useTranslation } from 'react-i18next';
import { FieldsForm } from '../../form/FieldsForm.tsx';
import { FactList } from '../../parts/FactList.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { listed } from '../../parts/listed.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../../principal/PrincipalLink.tsx';
import { FactsSection } from '../../record/FactsSection.tsx';
import type { Loaded } from '../../record/useRecord.ts';
import { useCoordinatorFields } from '../edit/useCoordinatorFields.ts';
import { useCoordinatorSaves } from '../edit/useCoordinatorSaves.ts';
import type { Coordinator } from './Coordinator.ts';

/** Facts as pairs; private contacts are there for those who may see them. */
export function CoordinatorFacts({ record: coordinator, catalogue, sections }: Loaded<unknown, Coordinator>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const groups = useCoordinatorFields(catalogue);
  const { update } = useCoordinatorSaves();
  const { id, belongsTo, districts, fields, contactEmail } = coordinator;
  const names = (items: readonly string[]) => listed(items, language);
  return (
    <FactsSection
      sections={sections}
      form={(label, ends) => (
        <FieldsForm
          {...{ label, groups, ...ends }}
          record={coordinator}
          save={(input, revision) => update(id, input, revision)}
          reload={sections.reload}
        />
      )}
      facts={[
        [
          t('coordinator.belongsTo'),
          <FactList key="belongsTo" items={belongsTo} keyOf={(each) => each.id}>
            {(principal) => <PrincipalLink {...principal} view={{}} />}
          </FactList>,
        ],
        [t('coordinator.cohort'), coordinator.cohort],
        [t('panel.districts'), names(districts.map(({ name }) => name)) || t('panel.unknown')],
        [t('panel.fields'), fieldNames(fields, catalogue.fields, language) || t('panel.unknown')],
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
  );
}
