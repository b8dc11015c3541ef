// Figures as text.
import type { Language } from '../words/words.ts';

/** Whole numbers grouped, others with three significant digits; tiny ones are not rounded to 0. */
export function formatFigure(value: number, language: Language): string {
  const exact = Number.isInteger(value) || Math.abs(value) >= 1000;
  const options = exact ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return new Intl.NumberFormat(language, options).format(value);
}
