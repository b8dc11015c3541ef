// A figure as a column of a table.
import { useTranslation } from 'react-i18next';
import type { Column } from '../parts/SortableTable.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import { DefinitionLink } from './DefinitionLink.tsx';
import { figureText } from './figureText.ts';
import type { Definition } from './useCatalogue.ts';

/** Makes columns whose row i has value i, with the way to the definition in the heading. */
export function useFigureColumn(): (
  metric: Definition,
  values: readonly (number | null)[],
) => Column<number> {
  const { t } = useTranslation();
  const language = useLanguage();
  return (metric, values) => ({
    id: metric.id,
    label: metric.label[language],
    about: <DefinitionLink metric={metric}>{t('figure.definition')}</DefinitionLink>,
    value: (i) => values[i] ?? null,
    show: (i) => figureText(values[i] ?? null, metric, language, t),
  });
}
