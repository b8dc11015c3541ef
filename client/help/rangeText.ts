// The range of a figure in words.
import type { TFunction } from 'i18next';
import type { Definition } from '../figure/useCatalogue.ts';
import { formatFigure } from '../parts/formatFigure.ts';
import type { Language } from '../words/words.ts';

/** From the least possible value to the greatest; "and more" where there is no bound; yes or no for what is one. */
export function rangeText(
  { min, max, boolean }: Pick<Definition, 'min' | 'max' | 'boolean'>,
  t: TFunction,
  language: Language,
): string {
  const text = (value: number) => formatFigure(value, language);
  if (boolean) return `${t('figure.yes')} / ${t('figure.no')}`;
  if (min !== null && max !== null) return t('figure.fromTo', { from: text(min), to: text(max) });
  if (min !== null) return t('help.atLeast', { from: text(min) });
  return max !== null ? t('help.atMost', { to: text(max) }) : t('help.unbounded');
}
