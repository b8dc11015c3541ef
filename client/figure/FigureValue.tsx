// A figure as it stands on a page: its value, or why there is none.
import { useTranslation } from 'react-i18next';
import type { FigurePartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { FigureNotes } from './FigureNotes.tsx';
import { figureText } from './figureText.ts';
import type { Definition } from './useCatalogue.ts';

interface FigureValueProps {
  metric: Definition;
  /** Undefined while it is being loaded. */
  figure: FigurePartsFragment | undefined;
}

/** The value, and below it what else is to be said. */
export function FigureValue({ metric, figure }: FigureValueProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {figure ? figureText(figure.value, metric, language, t) : '…'}
      <FigureNotes figure={figure} />
    </>
  );
}
