// Words of the axes of the 領域 layout.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { useLanguage } from '../../parts/useLanguage.ts';

import type { PlacedAxes } from '../useDrawing.ts';
import type { Axes } from './axes.ts';

/** Domains from left to right and fields from top to bottom; null in the other layout. */
export function useAxes(placed: PlacedAxes | null | undefined, fields: Catalogue['fields']): Axes | null {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    if (!placed) return null;
    const labels = new Map(fields.map(({ number, label }) => [number, label[language]]));
    return {
      columns: placed.columns.map(({ domain, x }) => ({
        word: domain ? `${domain}\n${t(`domain.${domain}`)}` : t('map.domainUnknown'),
        at: x,
      })),
      rows: placed.rows.map(({ field, y }) => ({
        word: field ? `${field} ${labels.get(field) ?? ''}` : t('map.fieldUnknown'),
        at: y,
      })),
    };
  }, [placed, fields, language, t]);
}
