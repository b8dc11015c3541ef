// Figures as text.
import type { Language } from '../words/words.ts';

// To make one takes longer than to use it a hundred times.
const kept = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, isExact: boolean): Intl.NumberFormat {
  const key = `${language} ${isExact}`;
  const options = isExact ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  const format = kept.get(key) ?? new Intl.NumberFormat(language, options);
  kept.set(key, format);
  return format;
}

/** Whole numbers grouped, others with three significant digits; tiny ones are not rounded to 0. */
export function formatFigure(value: number, language: Language): string {
  return formatOf(language, Number.isInteger(value) || Math.abs(value) >= 1000).format(value);
}
