// What can be said of a challenge, as fields of its form.
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import type { FieldGroup } from '../../form/Field.ts';
import { fieldOptions } from '../../form/fieldOptions.ts';
import { challengeStatuses, resources } from '../../parts/codes.ts';
import { useLanguage } from '../../parts/useLanguage.ts';

/** The fields in one group. */
export function useChallengeFields(catalogue: Pick<Catalogue, 'fields'>): readonly FieldGroup[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      fields: [
        { kind: 'text', name: 'title', label: t('challenge.title'), required: true },
        { kind: 'longText', name: 'description', label: t('challenge.description') },
        {
          kind: 'choice',
          name: 'status',
          label: t('panel.status'),
          required: true,
          options: challengeStatuses.map((value) => ({ value, label: t(`challengeStatus.${value}`) })),
        },
        {
          kind: 'year',
          name: 'raisedYear',
          label: t('challenge.raisedYear'),
          rule: t('project.rule.year'),
          required: true,
        },
        { kind: 'records', type: 'PRINCIPAL', name: 'raisedBy', label: t('challenge.raisedBy') },
        { kind: 'records', type: 'DISTRICT', name: 'districts', label: t('panel.districts') },
        {
          kind: 'choices',
          name: 'needs',
          label: t('challenge.needs'),
          options: resources.map((value) => ({ value, label: t(`resource.${value}`) })),
        },
        {
          kind: 'choices',
          name: 'fields',
          label: t('panel.fields'),
          numeric: true,
          options: fieldOptions(catalogue, language),
        },
      ],
    },
  ];
}
