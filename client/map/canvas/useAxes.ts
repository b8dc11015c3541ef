// Words of the axes of the 領域 layout, and of the blocks of the layout by district.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Drawing } from '../useDrawing.ts';
import type { Axes } from './axes.ts';

/** Domains from left to right and fields from top to bottom, or the names of districts; null in other layouts. */
export function useAxes(drawing: Drawing | undefined, fields: Catalogue['fields']): Axes | null {
  const placed = drawing?.axes;
  const blocks = drawing?.blocks;
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    if (blocks) {
      const named = blocks.map(({ name, ...block }) => ({ ...block, word: name ?? t('map.noDistrict') }));
      return { columns: [], rows: [], blocks: named };
    }
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
      blocks: [],
    };
  }, [placed, blocks, fields, language, t]);
}
