// A figure as a column of a table.
import { useTranslation } from 'react-i18next';
import type { Column } from '../parts/SortableTable.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import { DefinitionLink } from './DefinitionLink.tsx';
import { figureText } from './figureText.ts';
import { type Sampled, SampledNote } from './SampledNote.tsx';
import type { Definition } from './useCatalogue.ts';

/** Values of a figure, and how they were estimated where they were. */
interface Values {
  values: readonly (number | null)[];
  computed: boolean;
  sampled: Sampled | null;
}

/** Makes columns whose row i has value i, with the way to the definition in the heading, and what is to be said of all values. */
export function useFigureColumn(): (metric: Definition, column: Values) => Column<number> {
  const { t } = useTranslation();
  const language = useLanguage();
  return (metric, { values, computed, sampled }) => ({
    id: metric.id,
    label: metric.label[language],
    about: (
      <>
        <DefinitionLink short metric={metric} />
        {!computed && <p className="font-400">{t('long.notYet')}</p>}
        <SampledNote sampled={sampled} />
      </>
    ),
    value: (i) => values[i] ?? null,
    show: (i) => figureText(values[i] ?? null, metric, language, t),
  });
}
