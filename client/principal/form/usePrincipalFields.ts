// The fields of a principal, part by part, with what may stand in each.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import type { Field, FieldValues } from '../../form/Field.ts';
import { fieldOptions } from '../../form/fieldOptions.ts';
import { PrincipalKindsDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { principalStatuses, resources } from '../../parts/codes.ts';
import { fiscalYear } from '../../parts/fiscalYear.ts';
import { sectors } from '../../parts/sectors.ts';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Section } from './sections.ts';

/** Kinds of principal in the city's words. */
interface Kind {
  sector: string;
  label: { ja: string; en: string };
}

/** A kind decides the sector; another sector leaves the kind open again. */
export function completeSector(kinds: readonly Kind[], values: FieldValues, changed: string): FieldValues {
  const kind = kinds.find(({ label }) => label.ja === values.kind);
  if (changed === 'kind' && kind) return { ...values, sector: kind.sector };
  if (changed === 'sector' && kind && kind.sector !== values.sector) return { ...values, kind: '' };
  return values;
}

/** Fields of each part; null until what may stand in them is known. */
export function usePrincipalFields() {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const atlas = useAtlas();
  const profile = useQuery({
    queryKey: ['principal kinds'],
    queryFn: ({ signal }) => ask(PrincipalKindsDocument, {}, signal),
  });
  const error = profile.error ?? catalogue.error ?? atlas.error;
  if (!profile.data || !catalogue.data || !atlas.data) return { parts: null, error };
  const { kinds } = profile.data.profile;
  const text = (name: string) => ({
    ...{ kind: 'text' as const, name },
    label: t(`principal.field.${name}` as 'principal.field.name'),
    rule: t(`principal.rule.${name}` as 'principal.rule.name'),
  });
  const resource = resources.map((value) => ({ value, label: t(`resource.${value}`) }));
  const { years, currentYear } = atlas.data.atlas;
  const first = Math.min(years?.from ?? currentYear, currentYear);
  const registered = Array.from({ length: currentYear - first + 1 }, (_, i) => first + i);
  const parts: Record<Section, Field[]> = {
    facts: [
      { ...text('name'), required: true },
      text('kana'),
      {
        ...{ ...text('kind'), kind: 'choice', none: t('principal.noKind') },
        options: kinds.map(({ label, sector }) => ({
          ...{ value: label.ja, label: label[language], group: t(`sector.${sector}`) },
        })),
      },
      {
        ...{ ...text('sector'), kind: 'choice', none: t('sector.missing') },
        options: sectors.map((value) => ({ value, label: t(`sector.${value}`) })),
      },
      {
        ...{ ...text('fields'), kind: 'choices', numeric: true },
        options: fieldOptions(catalogue.data, language),
      },
      { ...text('aliases'), kind: 'tags' },
      { ...text('corporateNumber'), keyboard: 'numeric' },
      { ...text('website'), keyboard: 'url' },
      { ...text('skills'), kind: 'tags' },
      {
        ...{ ...text('registeredYears'), kind: 'choices', numeric: true },
        options: registered.map((year) => ({ value: String(year), label: fiscalYear(year, t) })),
      },
    ],
    resources: [
      { ...text('offers'), kind: 'choices', options: resource },
      { ...text('offersNote'), kind: 'longText' },
      { ...text('needs'), kind: 'choices', options: resource },
      { ...text('needsNote'), kind: 'longText' },
    ],
    belonging: [
      { ...text('districts'), kind: 'records', type: 'DISTRICT' },
      { ...text('memberOf'), kind: 'records', type: 'PRINCIPAL' },
    ],
    contact: [
      text('contactName'),
      { ...text('contactEmail'), keyboard: 'email' },
      { ...text('contactPhone'), keyboard: 'tel' },
      { ...text('note'), kind: 'longText' },
    ],
    standing: [
      {
        ...{ ...text('status'), kind: 'choice' },
        options: principalStatuses.map((value) => ({
          ...{ value, label: t(`status.${value}`) },
        })),
      },
      { ...text('doNotIntroduce'), kind: 'switch', text: t('panel.doNotIntroduce') },
    ],
  };
  const complete = (values: FieldValues, changed: string) => completeSector(kinds, values, changed);
  return { parts, complete, error };
}
