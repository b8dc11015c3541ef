// The value of a figure in words.
import type { TFunction } from 'i18next';
import { formatFigure } from '../parts/formatFigure.ts';
import type { Language } from '../words/words.ts';

/** Yes or no, or the number; a dash where it is undefined. */
export function figureText(
  value: number | null,
  { boolean }: { boolean: boolean },
  language: Language,
  t: TFunction,
): string {
  if (value === null) return t('table.undefined');
  if (boolean) return t(value === 1 ? 'figure.yes' : 'figure.no');
  return formatFigure(value, language);
}
