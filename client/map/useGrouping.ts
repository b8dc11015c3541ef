// Groups the nodes in sight by what their colours say.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../parts/useLanguage.ts';
import type { Coloring } from './coloring.ts';
import { type Grouping, groupingOf } from './grouping.ts';
import type { Drawing } from './useDrawing.ts';

/** The groups; null while there is no drawing. */
export function useGrouping(
  drawing: Drawing | undefined,
  coloring: Coloring,
  districts: readonly { id: string; name: string }[],
): Grouping | null {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(
    () => (drawing ? groupingOf(drawing, coloring, { districts, language, t }) : null),
    [drawing, coloring, districts, language, t],
  );
}
