// What can be said of a coordinator, as fields of the form.
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import type { FieldGroup } from '../../form/Field.ts';
import { fieldOptions } from '../../form/fieldOptions.ts';
import { coordinatorStatuses } from '../../parts/codes.ts';
import { useLanguage } from '../../parts/useLanguage.ts';

/** Facts, and contacts that only those see who may write. */
export function useCoordinatorFields(catalogue: Pick<Catalogue, 'fields'>): readonly FieldGroup[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      fields: [
        { kind: 'text', name: 'name', label: t('coordinator.name'), required: true },
        {
          kind: 'choice',
          name: 'status',
          label: t('panel.status'),
          required: true,
          options: coordinatorStatuses.map((value) => ({ value, label: t(`coordinatorStatus.${value}`) })),
        },
        { kind: 'records', type: 'PRINCIPAL', name: 'belongsTo', label: t('coordinator.belongsTo') },
        { kind: 'text', name: 'cohort', label: t('coordinator.cohort'), rule: t('coordinator.rule.cohort') },
        {
          kind: 'number',
          name: 'capacityPerYear',
          label: t('coordinator.capacityPerYear'),
          rule: t('coordinator.rule.capacityPerYear'),
          unit: t('coordinator.unit'),
        },
        { kind: 'records', type: 'DISTRICT', name: 'districts', label: t('panel.districts') },
        { kind: 'tags', name: 'skills', label: t('coordinator.skills') },
        {
          kind: 'choices',
          name: 'fields',
          label: t('panel.fields'),
          numeric: true,
          options: fieldOptions(catalogue, language),
        },
      ],
    },
    {
      title: t('coordinator.contact'),
      fields: [
        {
          kind: 'text',
          keyboard: 'email',
          name: 'contactEmail',
          label: t('coordinator.email'),
          rule: t('coordinator.rule.contact'),
        },
        { kind: 'text', keyboard: 'tel', name: 'contactPhone', label: t('coordinator.phone') },
        { kind: 'longText', name: 'note', label: t('coordinator.note') },
      ],
    },
  ];
}
