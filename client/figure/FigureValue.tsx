// A figure as it stands on a page: its value, or why there is none.
import { useTranslation } from 'react-i18next';
import type { FigurePartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { figureText } from './figureText.ts';
import { SampledNote } from './SampledNote.tsx';
import type { Definition } from './useCatalogue.ts';

interface FigureValueProps {
  metric: Definition;
  /** Undefined while it is being loaded. */
  figure: FigurePartsFragment | undefined;
}

/** The value; below it that it is an estimate, why it is undefined, or that nobody has asked for it yet. */
export function FigureValue({ metric, figure }: FigureValueProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!figure) return '…';
  const { value, undefined: reason, computed, sampled } = figure;
  const why = computed ? reason?.[language] : t('long.notYet');
  return (
    <>
      {figureText(value, metric, language, t)}
      {value === null && why && <span className="block text-dns-14N-130 text-solid-gray-700">{why}</span>}
      <SampledNote sampled={sampled} />
    </>
  );
}
