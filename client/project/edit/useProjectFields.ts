// What can be said of a project, as fields of its form.
import { useTranslation } from 'react-i18next';
import type { City } from '../../city/useCity.ts';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import type { FieldGroup } from '../../form/Field.ts';
import { fieldOptions } from '../../form/fieldOptions.ts';
import { domains, projectStatuses } from '../../parts/codes.ts';
import { useLanguage } from '../../parts/useLanguage.ts';

/** The fields in groups: facts, money, and domain with its reason. */
export function useProjectFields(city: City, catalogue: Pick<Catalogue, 'fields'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const domainLabel = (code: (typeof domains)[number]) => `${code} ${t(`domain.${code}`)}`;
  const facts: FieldGroup = {
    fields: [
      { kind: 'text', name: 'name', label: t('project.name'), required: true },
      {
        kind: 'choice',
        name: 'status',
        label: t('panel.status'),
        required: true,
        options: projectStatuses.map((value) => ({ value, label: t(`projectStatus.${value}`) })),
      },
      {
        kind: 'year',
        name: 'startYear',
        label: t('project.startYear'),
        rule: t('project.rule.year'),
        required: true,
      },
      { kind: 'year', name: 'endYear', label: t('project.endYear'), rule: t('project.rule.endYear') },
      {
        kind: 'choice',
        name: 'form',
        label: t('project.formLabel'),
        rule: t('project.rule.form', { city: city.name[language] }),
        none: t('panel.unknown'),
        options: city.forms.map(({ label, lead }) => ({
          value: label.ja,
          label: label[language],
          ...(lead ? { group: lead[language] } : {}),
        })),
      },
      { kind: 'longText', name: 'summary', label: t('project.summary') },
      {
        kind: 'choices',
        name: 'fields',
        label: t('panel.fields'),
        numeric: true,
        options: fieldOptions(catalogue, language),
      },
      { kind: 'records', type: 'DISTRICT', name: 'districts', label: t('panel.districts') },
      { kind: 'records', type: 'CHALLENGE', name: 'challenges', label: t('project.challenges') },
      { kind: 'tags', name: 'aliases', label: t('principal.aliases') },
    ],
  };
  const money: FieldGroup = {
    title: t('project.money'),
    fields: [
      { kind: 'date', name: 'deadline', label: t('project.deadline') },
      { kind: 'number', name: 'budgetYen', label: t('project.budget'), unit: t('project.yenUnit') },
      { kind: 'number', name: 'subsidyYen', label: t('project.subsidy'), unit: t('project.yenUnit') },
      { kind: 'year', name: 'subsidySince', label: t('project.subsidySince') },
    ],
  };
  const domain: FieldGroup = {
    fields: [
      {
        kind: 'choice',
        name: 'domain',
        label: t('panel.domain'),
        required: true,
        options: domains.map((value) => ({ value, label: domainLabel(value) })),
      },
      {
        kind: 'longText',
        name: 'domainReason',
        label: t('project.domainReason'),
        rule: t('project.rule.domainReason'),
        required: true,
      },
    ],
  };
  return { facts: [facts, money] as const, domain: [domain] };
}
