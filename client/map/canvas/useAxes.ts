// Words of the axes of the 領域 layout.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '../../gql/graphql.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Choices } from '../useChoices.ts';
import type { Axes } from './axes.ts';

// Where the API's layout by domain puts its columns and rows: domains A to E and unknown, fields 1 to 20 and unknown.
const domainAt = (place: number) => 25 + 190 * place;
const fieldAt = (place: number) => 25 + 47.5 * place;

/** Domains from left to right and fields from top to bottom; null in the other layout. */
export function useAxes(layout: Layout | undefined, fields: Choices['fields']): Axes | null {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    if (layout !== 'DOMAIN') return null;
    const domains = (['A', 'B', 'C', 'D', 'E'] as const).map(
      (domain) => `${domain}\n${t(`domain.${domain}`)}`,
    );
    const named = fields.map(({ number, label }) => `${number} ${label[language]}`);
    return {
      columns: [...domains, t('map.domainUnknown')].map((word, i) => ({ word, at: domainAt(i) })),
      rows: [...named, t('map.fieldUnknown')].map((word, i) => ({ word, at: fieldAt(i) })),
    };
  }, [layout, fields, language, t]);
}
