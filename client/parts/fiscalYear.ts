// Fiscal years as people write them: 令和6年度（2024）.
import type { TFunction } from 'i18next';

/** Label of a fiscal year from 1989 on, with era and Gregorian year; earlier ones as the bare number. */
export function fiscalYear(year: number, t: TFunction): string {
  if (year < 1989) return String(year);
  const [era, began] = year >= 2019 ? (['reiwa', 2019] as const) : (['heisei', 1989] as const);
  const count = year === began ? t('year.first') : String(year - began + 1);
  return t('year.withGregorian', { era: t(`year.${era}`, { year: count }), year });
}
