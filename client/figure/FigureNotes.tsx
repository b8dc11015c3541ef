// What is said of a figure besides its value.
import { useTranslation } from 'react-i18next';
import type { FigurePartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { SampledNote } from './SampledNote.tsx';

/** Why it is undefined, that nobody has asked for it yet, or that it is an estimate. */
export function FigureNotes({ figure }: { figure: FigurePartsFragment | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!figure) return null;
  const { value, undefined: reason, computed, sampled } = figure;
  const why = computed ? reason?.[language] : t('long.notYet');
  return (
    <>
      {value === null && why && <span className="block text-dns-14N-130 text-solid-gray-700">{why}</span>}
      <SampledNote sampled={sampled} />
    </>
  );
}
