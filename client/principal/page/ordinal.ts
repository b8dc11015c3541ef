// Places in an order, in words.
import type { TFunction } from 'i18next';
import { formatFigure } from '../../parts/formatFigure.ts';
import type { Language } from '../../words/words.ts';

/** 3番目; 3rd. */
export function ordinal(place: number, language: Language, t: TFunction): string {
  const rule = new Intl.PluralRules(language, { type: 'ordinal' }).select(place);
  const known = rule === 'one' || rule === 'two' || rule === 'few' ? rule : 'other';
  return t(`ordinal.${known}`, { n: formatFigure(place, language) });
}
